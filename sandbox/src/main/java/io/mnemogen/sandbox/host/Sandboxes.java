package io.mnemogen.sandbox.host;

import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Mode;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.pool.GuestPool;
import io.mnemogen.sandbox.pool.PlainLauncher;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Opens sandboxes.
public final class Sandboxes {
  private Sandboxes() {}

  /// A sandbox of this strength.
  ///
  /// @param guests how many candidates run at once, at least 1
  /// @param services what is lent to candidates
  /// @throws IllegalStateException if this machine cannot give that strength
  public static Sandbox open(Mode mode, int guests, Services services) {
    return switch (mode) {
      case IN_PROCESS -> new InProcessSandbox(services);
      case PROCESS -> process(guests, services);
      case JAILED ->
          throw new IllegalStateException("guests cannot be jailed yet; use the mode process");
    };
  }

  private static Sandbox process(int guests, Services services) {
    try {
      var launcher = new PlainLauncher();
      var pool = new GuestPool(launcher, GuestPool.Plan.of(guests, Limits.DEFAULT.heapMegabytes()));
      return new ProcessSandbox(
          pool,
          services,
          "process: guests of their own with time and heap limits; the kernel does not keep them"
              + " from files and sockets",
          () -> closed(launcher));
    } catch (IOException e) {
      throw new UncheckedIOException("a sandbox needs a temporary folder", e);
    }
  }

  private static void closed(PlainLauncher launcher) {
    try {
      launcher.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the guests' working folder is empty", e);
    }
  }
}
