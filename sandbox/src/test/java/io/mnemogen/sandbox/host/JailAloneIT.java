package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every attack of the folder with the language wall taken away: what it reaches for beyond its
/// guest is refused by the kernel, it leaves nothing behind, and the host goes on.
class JailAloneIT extends UnderAttack {
  /// What each of these families is after lies outside the guest, so they must fail.
  private static final Set<String> OUTSIDE = Set.of("exec", "file", "net");

  /// Those of them that get something, but nothing from outside: the guest's own class path.
  private static final Set<String> HARMLESS = Set.of("file-resource");

  @Override
  List<HostileDesign> attacks() {
    return HostileDesign.all();
  }

  @Override
  GuestImage image() throws IOException {
    return TestGuests.image().withArguments("unguarded");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isContained(HostileDesign attack) {
    Fault fault = Attack.run(sandbox(), attack.design(), LIMITS);

    if (OUTSIDE.contains(attack.family()) && !HARMLESS.contains(attack.name())) {
      assertThat(fault).as("what came of it").isNotNull();
    }
    assertThat(Files.exists(HostileDesign.MARK)).isFalse();
    for (long guest : sandbox().guests()) {
      assertThat(ProcessHandle.of(guest).stream().flatMap(ProcessHandle::children)).isEmpty();
    }
  }

  @Test
  void theLanguageWallIsReallyAway() {
    Fault fault = Attack.run(sandbox(), Hostile.design(), LIMITS);

    assertThat(fault).isInstanceOf(Fault.Threw.class);
    assertThat(fault.detail()).contains("Operation not permitted");
  }
}
