package io.mnemogen.runs;

import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.SandboxConfig;
import io.mnemogen.sandbox.Mode;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.host.Sandboxes;
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
      case OFF -> plain(config, services, "");
      case REQUIRED -> {
        try {
          yield jailed(config, services);
        } catch (IllegalStateException e) {
          throw new ConfigProblem(
              List.of(
                  "a jail is required, but %s; see 'mnemogen doctor', or leave out --require-jail"
                      .formatted(e.getMessage())));
        }
      }
      case AUTO -> {
        try {
          yield jailed(config, services);
        } catch (IllegalStateException e) {
          yield plain(config, services, " (" + e.getMessage() + ")");
        }
      }
    };
  }

  private static Walls jailed(SandboxConfig config, Services services) {
    Sandbox sandbox = Sandboxes.open(Mode.JAILED, config.guests(), services);
    return new Walls(sandbox, sandbox.describe());
  }

  private static Walls plain(SandboxConfig config, Services services, String why) {
    Sandbox sandbox = Sandboxes.open(Mode.PROCESS, config.guests(), services);
    return new Walls(sandbox, sandbox.describe() + why);
  }
}
