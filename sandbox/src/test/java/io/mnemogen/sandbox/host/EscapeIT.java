package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every attack of the folder against all walls together: it ends in the fault it should, it leaves
/// nothing behind, and an honest design that shares its guests answers as it always does.
class EscapeIT {
  /// Where attacks that reach the disk would leave their mark.
  static final Path MARK = Path.of("/tmp/mnemogen-escaped");

  static final Limits LIMITS =
      new Limits(Duration.ofSeconds(1), Duration.ofSeconds(8), 192, 200_000, 20_000, 0);

  private static ProcessSandbox sandbox;
  private static String honest;

  static List<HostileDesign> attacks() {
    return HostileDesign.all();
  }

  @BeforeAll
  static void open() throws IOException {
    JailAssumptions.assumeJail();
    sandbox =
        Sandboxes.jailed(
            Sandboxes.plan(1), Services.of(new HashingEmbedder(32)), TestGuests.image());
    honest = Attack.honestTranscript(sandbox);
  }

  @AfterAll
  static void close() {
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
    assertThat(Attack.honestTranscript(sandbox)).isEqualTo(honest);
  }

  @Test
  void thereAreManyAttacks() {
    assertThat(attacks()).hasSizeGreaterThan(100);
  }

  @Test
  void aSessionThatWasNotJailedIsNeverHandedOut() {
    try (Session session = sandbox.open(Samples.recency(), LIMITS, 1)) {
      assertThat(session.fault()).isEmpty();
      assertThat(sandbox.describe()).startsWith("jailed: ").contains("seccomp");
    }
  }
}
