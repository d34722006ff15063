package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every attack of the folder with the language wall taken away: what it reaches for beyond its
/// guest is refused by the kernel, it leaves nothing behind, and the host goes on.
class JailAloneIT {
  /// What each of these families is after lies outside the guest, so they must fail.
  private static final Set<String> OUTSIDE = Set.of("exec", "file", "net");

  /// Those of them that get something, but nothing from outside: the guest's own class path.
  private static final Set<String> HARMLESS = Set.of("file-resource");

  private static ProcessSandbox sandbox;

  static List<HostileDesign> attacks() {
    return HostileDesign.all();
  }

  @BeforeAll
  static void open() throws IOException {
    JailAssumptions.assumeJail();
    sandbox =
        Sandboxes.jailed(
            Sandboxes.plan(1),
            Services.of(new HashingEmbedder(32)),
            TestGuests.image().withArguments("unguarded"));
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
  void isContained(HostileDesign attack) {
    Fault fault = Attack.run(sandbox, attack.design(), Escapes.LIMITS);

    if (OUTSIDE.contains(attack.family()) && !HARMLESS.contains(attack.name())) {
      assertThat(fault).as("what came of it").isNotNull();
    }
    assertThat(Files.exists(Escapes.MARK)).isFalse();
    for (long guest : sandbox.guests()) {
      assertThat(ProcessHandle.of(guest).stream().flatMap(ProcessHandle::children)).isEmpty();
    }
  }

  @Test
  void theLanguageWallIsReallyAway() {
    Fault fault = Attack.run(sandbox, Hostile.design(), Escapes.LIMITS);

    assertThat(fault).isInstanceOf(Fault.Threw.class);
    assertThat(fault.detail()).contains("Operation not permitted");
  }
}
