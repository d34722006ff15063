package io.mnemogen.sandbox.host;

import io.mnemogen.design.Language;
import io.mnemogen.sandbox.launch.Flavour;
import io.mnemogen.sandbox.launch.GuestImage;
import io.mnemogen.sandbox.polyglot.python.PythonAssumptions;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Attacks in Python.
class PythonJailAloneIT extends ScriptJailAlone {
  PythonJailAloneIT() {
    super(Language.PYTHON, Flavour.PYTHON);
  }

  @Override
  GuestImage image() throws IOException {
    PythonAssumptions.assumePython();
    return super.image();
  }

  @Override
  List<String> refusedByTheKernel() {
    return List.of("file-open", "host-java", "host-java-package");
  }

  /// A shell that could not be started is a number to them.
  @Override
  Set<String> harmless() {
    return Set.of("exec-import-function", "exec-os-system", "exec-posix");
  }
}
