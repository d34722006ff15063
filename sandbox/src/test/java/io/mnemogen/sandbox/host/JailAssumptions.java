package io.mnemogen.sandbox.host;

import org.junit.jupiter.api.Assumptions;

/// Skips tests of the jail, visibly, where there cannot be one.
final class JailAssumptions {
  private JailAssumptions() {}

  static void assumeJail() {
    boolean linux =
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64");
    Assumptions.assumeTrue(linux, "the jail needs Linux on x86-64");
  }
}
