package io.mnemogen.runs;

import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.SandboxConfig;
import io.mnemogen.sandbox.Mode;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.host.Sandboxes;
import io.mnemogen.sandbox.launch.GuestImage;
import java.util.List;

/// The walls a run puts around its candidates.
///
/// @param sandbox runs them
/// @param words in one sentence which walls stand, and why not others
record Walls(Sandbox sandbox, String words) {
  /// Puts up what a configuration asks for: the kernel's jail where it must or may be, guest
  /// processes alone where it cannot or shall not.
  ///
  /// @throws ConfigProblem if a jail is required and this machine has none
  static Walls open(SandboxConfig config, Services services) {
    return switch (config.jail()) {
      case OFF -> of(Sandboxes.open(Mode.PROCESS, config.guests(), services));
      case AUTO ->
          of(
              Sandboxes.strongest(
                  Sandboxes.plan(config.guests()), services, GuestImage.userCache()));
      case REQUIRED -> {
        try {
          yield of(Sandboxes.open(Mode.JAILED, config.guests(), services));
        } catch (IllegalStateException e) {
          throw new ConfigProblem(
              List.of(
                  "a jail is required, but %s; see 'mnemogen doctor', or leave out --require-jail"
                      .formatted(e.getMessage())));
        }
      }
    };
  }

  /// The same walls around candidates that are lent other services; see [Sandbox#lending].
  Walls lending(Services services) {
    return new Walls(sandbox.lending(services), words);
  }

  private static Walls of(Sandbox sandbox) {
    return new Walls(sandbox, sandbox.describe());
  }
}
