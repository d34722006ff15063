package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Attacks with the language wall taken away: what they reach for beyond their guest is refused by
/// the kernel, they leave nothing behind, and the host goes on.
abstract class JailAlone extends UnderAttack {
  /// What each of these families is after lies outside the guest, so they must fail.
  private static final Set<String> OUTSIDE = Set.of("exec", "file", "net");

  /// Those of them that get something, but nothing from outside.
  abstract Set<String> harmless();

  @ParameterizedTest
  @MethodSource("attacks")
  void isContained(HostileDesign attack) {
    Fault fault = Attack.run(sandbox(), attack.design(), LIMITS);

    if (OUTSIDE.contains(attack.family()) && !harmless().contains(attack.name())) {
      assertThat(fault).as("what came of it").isNotNull();
    }
    assertThat(Files.exists(HostileDesign.MARK)).isFalse();
    for (long guest : sandbox().guests()) {
      assertThat(ProcessHandle.of(guest).stream().flatMap(ProcessHandle::children)).isEmpty();
    }
  }
}
