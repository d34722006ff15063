package io.mnemogen.sandbox.host;

import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// Skips tests of the jail, visibly, where there cannot be one.
final class JailAssumptions {
  private JailAssumptions() {}

  static void assumeJail() {
    boolean linux =
        System.getProperty("os.name").equals("Linux")
            && List.of("amd64", "aarch64").contains(System.getProperty("os.arch"));
    Assumptions.assumeTrue(linux, "the jail needs Linux on x86-64 or 64-bit ARM");
  }
}
