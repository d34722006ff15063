package io.mnemogen.sandbox.host;

import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Mode;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.jail.Jail;
import io.mnemogen.sandbox.launch.Flavour;
import io.mnemogen.sandbox.launch.GuestImage;
import io.mnemogen.sandbox.launch.GuestLauncher;
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
        case PROCESS -> process(plan(guests), services, cache);
        case JAILED -> jailed(plan(guests), services, cache);
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
      try {
        return jailed(plan, services, cache);
      } catch (IllegalStateException e) {
        return process(plan, services, cache).because(String.valueOf(e.getMessage()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "a sandbox needs a temporary folder and the cache folder %s".formatted(cache), e);
    }
  }

  /// Guests without the kernel's wall, running this image whatever a design is written in.
  ///
  /// @throws IOException if no temporary folder can be made
  public static ProcessSandbox process(Plan plan, Services services, GuestImage image)
      throws IOException {
    return process(Pools.only(new GuestPool(new PlainLauncher(image), plan)), services);
  }

  /// Jailed guests, running this image whatever a design is written in.
  ///
  /// @throws IOException if no temporary folder can be made
  /// @throws IllegalStateException if guests cannot be jailed here
  public static ProcessSandbox jailed(Plan plan, Services services, GuestImage image)
      throws IOException {
    var pool = new GuestPool(new JailedLauncher(image), plan.behind(Jail.SECCOMP));
    return jailed(pool, Pools.only(pool), services);
  }

  private static ProcessSandbox process(Plan plan, Services services, Path cache)
      throws IOException {
    var pool = new GuestPool(new PlainLauncher(GuestImage.standard(cache, Flavour.GROOVY)), plan);
    return process(new Pools(pool, f -> pool(f, cache, PlainLauncher::new, plan)), services);
  }

  private static ProcessSandbox jailed(Plan plan, Services services, Path cache)
      throws IOException {
    Plan walled = plan.behind(Jail.SECCOMP);
    var pool =
        new GuestPool(new JailedLauncher(GuestImage.standard(cache, Flavour.GROOVY)), walled);
    return jailed(
        pool, new Pools(pool, f -> pool(f, cache, JailedLauncher::new, walled)), services);
  }

  private static ProcessSandbox process(Pools pools, Services services) {
    return new ProcessSandbox(
        pools,
        services,
        "process: guests of their own with time and heap limits; the kernel does not keep them from"
            + " files and sockets");
  }

  private static ProcessSandbox jailed(GuestPool first, Pools pools, Services services) {
    try {
      return new ProcessSandbox(pools, services, "jailed: " + Walls.describe(first));
    } catch (IllegalStateException e) {
      pools.close();
      throw new IllegalStateException(
          "guests cannot be jailed here: %s; use the mode process, without the kernel's wall"
              .formatted(e.getMessage()),
          e);
    }
  }

  /// Guests of a flavour few designs need: none is kept warm besides those that serve.
  private static GuestPool pool(Flavour flavour, Path cache, Launching launching, Plan plan) {
    try {
      return new GuestPool(
          launching.with(GuestImage.standard(cache, flavour)), plan.withoutSpares());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "guests need a temporary folder and the cache folder %s".formatted(cache), e);
    }
  }

  @FunctionalInterface
  private interface Launching {
    GuestLauncher with(GuestImage image) throws IOException;
  }
}
