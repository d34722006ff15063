package io.mnemogen.sandbox.host;

import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Mode;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.jail.Jail;
import io.mnemogen.sandbox.launch.GuestImage;
import io.mnemogen.sandbox.launch.JailedLauncher;
import io.mnemogen.sandbox.launch.PlainLauncher;
import io.mnemogen.sandbox.pool.GuestPool;
import io.mnemogen.sandbox.pool.GuestPool.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Opens sandboxes.
public final class Sandboxes {
  private static final int HEAP = Limits.DEFAULT.heapMegabytes();

  private Sandboxes() {}

  /// A sandbox of this strength.
  ///
  /// @param guests how many candidates run at once, at least 1
  /// @param services what is lent to candidates
  /// @throws IllegalStateException if this machine cannot give that strength
  public static Sandbox open(Mode mode, int guests, Services services) {
    return open(mode, guests, services, GuestImage.userCache());
  }

  /// The same with a folder for what speeds guests up; kept between runs, made if missing.
  public static Sandbox open(Mode mode, int guests, Services services, Path cache) {
    try {
      return switch (mode) {
        case IN_PROCESS -> new InProcessSandbox(services);
        case PROCESS -> process(plan(guests), services, GuestImage.standard(cache));
        case JAILED -> jailed(plan(guests), services, GuestImage.standard(cache));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(
          "a sandbox needs a temporary folder and the cache folder %s".formatted(cache), e);
    }
  }

  /// A pool of the usual size: see [Plan#of].
  public static Plan plan(int guests) {
    return Plan.of(guests, HEAP);
  }

  /// Jailed guests where this machine can jail them, else guests without the kernel's wall; the
  /// description says which and why.
  ///
  /// @param cache a folder for what speeds guests up; kept between runs, made if missing
  public static Sandbox strongest(Plan plan, Services services, Path cache) {
    try {
      GuestImage image = GuestImage.standard(cache);
      try {
        return jailed(plan, services, image);
      } catch (IllegalStateException e) {
        return process(plan, services, image).because(String.valueOf(e.getMessage()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "a sandbox needs a temporary folder and the cache folder %s".formatted(cache), e);
    }
  }

  /// Guests without the kernel's wall, running this image.
  ///
  /// @throws IOException if no temporary folder can be made
  public static ProcessSandbox process(Plan plan, Services services, GuestImage image)
      throws IOException {
    return new ProcessSandbox(
        new GuestPool(new PlainLauncher(image), plan),
        services,
        "process: guests of their own with time and heap limits; the kernel does not keep them from"
            + " files and sockets");
  }

  /// Jailed guests, running this image.
  ///
  /// @throws IOException if no temporary folder can be made
  /// @throws IllegalStateException if guests cannot be jailed here
  public static ProcessSandbox jailed(Plan plan, Services services, GuestImage image)
      throws IOException {
    var pool = new GuestPool(new JailedLauncher(image), plan.behind(Jail.SECCOMP));
    try {
      return new ProcessSandbox(pool, services, "jailed: " + Walls.describe(pool));
    } catch (IllegalStateException e) {
      pool.close();
      throw new IllegalStateException(
          "guests cannot be jailed here: %s; use the mode process, without the kernel's wall"
              .formatted(e.getMessage()),
          e);
    }
  }
}
