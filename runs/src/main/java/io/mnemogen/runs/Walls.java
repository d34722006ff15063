package io.mnemogen.runs;

import io.mnemogen.runs.config.SandboxConfig;
import io.mnemogen.sandbox.Mode;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.host.Sandboxes;

/// Opens the sandbox a configuration asks for.
final class Walls {
  private Walls() {}

  static Sandbox open(SandboxConfig config, Services services) {
    return Sandboxes.open(Mode.PROCESS, config.guests(), services);
  }
}
