package io.mnemogen.sandbox.polyglot.python;

import io.mnemogen.sandbox.launch.Flavour;
import org.junit.jupiter.api.Assumptions;

/// Skips tests where GraalPy is not on the class path. With the system property
/// `mnemogen.python.required=true` they are tried all the same, and fail.
public final class PythonAssumptions {
  private PythonAssumptions() {}

  /// Skips the test, unless the build has the profile `python`.
  public static void assumePython() {
    Assumptions.assumeTrue(
        Flavour.PYTHON.isPresent() || Boolean.getBoolean("mnemogen.python.required"),
        "GraalPy is not here; build with -Ppython");
  }
}
