package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.Session;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every attack of a folder against all walls together: it ends in the fault it should, it leaves
/// nothing behind, and an honest design that shares its guests answers as it always does.
abstract class Escapes extends UnderAttack {
  private String expected;

  /// The honest design.
  abstract MemoryDesign honest();

  @BeforeAll
  void listen() {
    expected = Attack.honestTranscript(sandbox(), honest());
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void endsInItsFaultAndChangesNothing(HostileDesign attack) {
    Fault fault = Attack.run(sandbox(), attack.design(), LIMITS);

    assertThat(fault == null ? "none" : fault.kind())
        .as("%s", fault == null ? "no fault" : fault.message())
        .isIn(attack.faults());
    if (fault instanceof Fault.Forbidden || fault instanceof Fault.DoesNotCompile) {
      assertThat(fault.slot()).isNotNull();
    }
    assertThat(Files.exists(HostileDesign.MARK)).isFalse();
    assertThat(Attack.honestTranscript(sandbox(), honest())).isEqualTo(expected);
  }

  @Test
  void aSessionThatWasNotJailedIsNeverHandedOut() {
    try (Session session = sandbox().open(Samples.recency(), LIMITS, 1)) {
      assertThat(session.fault()).isEmpty();
      assertThat(sandbox().describe()).startsWith("jailed: ").contains("seccomp");
    }
  }
}
