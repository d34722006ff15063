package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every attack of a folder against all walls together: it ends in the fault it should, it leaves
/// nothing behind, and an honest design that shares its guests answers as it always does.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Escapes {
  /// Where attacks that reach the disk would leave their mark.
  static final Path MARK = Path.of("/tmp/mnemogen-escaped");

  static final Limits LIMITS =
      new Limits(Duration.ofSeconds(1), Duration.ofSeconds(8), 192, 200_000, 20_000, 0);

  private ProcessSandbox sandbox;
  private String expected;

  /// The attacks.
  abstract List<HostileDesign> attacks();

  /// What attacks and honest designs run in.
  abstract GuestImage image() throws IOException;

  /// The honest design.
  abstract MemoryDesign honest();

  @BeforeAll
  void open() throws IOException {
    JailAssumptions.assumeJail();
    sandbox = Sandboxes.jailed(Sandboxes.plan(1), Services.of(new HashingEmbedder(32)), image());
    expected = Attack.honestTranscript(sandbox, honest());
  }

  @AfterAll
  void close() {
    if (sandbox != null) {
      List<Long> guests = sandbox.guests();
      sandbox.close();
      assertThat(guests).noneMatch(Attack::aliveSoon);
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void endsInItsFaultAndChangesNothing(HostileDesign attack) {
    Fault fault = Attack.run(sandbox, attack.design(), LIMITS);

    assertThat(fault == null ? "none" : fault.kind())
        .as("%s", fault == null ? "no fault" : fault.message())
        .isIn(attack.faults());
    if (fault instanceof Fault.Forbidden || fault instanceof Fault.DoesNotCompile) {
      assertThat(fault.slot()).isNotNull();
    }
    assertThat(Files.exists(MARK)).isFalse();
    assertThat(Attack.honestTranscript(sandbox, honest())).isEqualTo(expected);
  }

  @Test
  void aSessionThatWasNotJailedIsNeverHandedOut() {
    try (Session session = sandbox.open(Samples.recency(), LIMITS, 1)) {
      assertThat(session.fault()).isEmpty();
      assertThat(sandbox.describe()).startsWith("jailed: ").contains("seccomp");
    }
  }
}
