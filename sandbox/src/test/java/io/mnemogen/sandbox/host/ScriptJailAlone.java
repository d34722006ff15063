package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Language;
import io.mnemogen.sandbox.launch.Flavour;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Attacks in scripts that reach for something outside, in engines that are allowed everything.
abstract class ScriptJailAlone extends JailAlone {
  private static final Set<String> REACHING = Set.of("exec", "file", "net", "host", "native");

  private final Language language;
  private final Flavour flavour;

  ScriptJailAlone(Language language, Flavour flavour) {
    this.language = language;
    this.flavour = flavour;
  }

  /// Attacks that only the kernel is left to refuse.
  abstract List<String> refusedByTheKernel();

  @Override
  List<HostileDesign> attacks() {
    return HostileDesign.all(language).stream().filter(a -> REACHING.contains(a.family())).toList();
  }

  @Override
  GuestImage image() throws IOException {
    return GuestImage.cached(TestGuests.CACHE, flavour).withArguments(flavour.name(), "unguarded");
  }

  @ParameterizedTest
  @MethodSource("refusedByTheKernel")
  void theLanguageWallIsReallyAway(String name) {
    HostileDesign attack =
        attacks().stream().filter(a -> a.name().equals(name)).findAny().orElseThrow();
    Fault fault = Attack.run(sandbox(), attack.design(), LIMITS);

    assertThat(fault).isInstanceOf(Fault.Threw.class);
    assertThat(fault.detail()).containsPattern("Permission denied|[Oo]peration not permitted");
  }
}
