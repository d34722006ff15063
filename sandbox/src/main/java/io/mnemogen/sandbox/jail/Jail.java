package io.mnemogen.sandbox.jail;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Locks a warm guest in.
public final class Jail {
  /// The layer no jail is a jail without.
  public static final String SECCOMP = "seccomp";

  /// The layer that keeps files and network away before the guest is warm.
  public static final String LANDLOCK = "landlock";

  private static final int SET_PARENT_DEATH_SIGNAL = 1;
  private static final int SET_DUMPABLE = 4;
  private static final int KILL = 9;
  private static final int SET_NO_NEW_PRIVS = 38;

  private Jail() {}

  /// A layer and whether it stands.
  ///
  /// @param detail how it is known, or why it does not stand
  public record Layer(String name, boolean active, String detail) {}

  /// Dies with the host: asked for first, so that a guest never outlives it.
  public static void dieWithHost() {
    Syscalls.here().ifPresent(n -> Kernel.call(n.prctl(), SET_PARENT_DEATH_SIGNAL, KILL, 0, 0, 0));
  }

  /// Loads what the jail needs without locking anything.
  public static void prepare() {
    Syscalls.here().ifPresent(n -> Landlock.version());
  }

  /// Puts up every layer this machine has, around all threads, for good.
  public static List<Layer> enter() {
    var layers = new ArrayList<Layer>();
    Optional<Syscalls> numbers = Syscalls.here();
    if (numbers.isEmpty()) {
      String why =
          "not built for %s on %s"
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch"));
      return List.of(
          new Layer(LANDLOCK, false, why),
          new Layer("resource limits", false, why),
          new Layer(SECCOMP, false, why));
    }
    layers.add(landlocked());
    layers.add(
        layer(
            "no new privileges",
            () ->
                Kernel.must(
                    "prctl", Kernel.call(numbers.get().prctl(), SET_NO_NEW_PRIVS, 1, 0, 0, 0))));
    layers.add(
        layer(
            "not dumpable",
            () ->
                Kernel.must(
                    "prctl", Kernel.call(numbers.get().prctl(), SET_DUMPABLE, 0, 0, 0, 0))));
    layers.add(layer("resource limits", () -> ResourceLimits.enter(numbers.get())));
    layers.add(layer(SECCOMP, () -> Seccomp.enter(numbers.get())));
    return layers;
  }

  /// Landlock is put up by the host before the guest starts; here it can only be felt.
  private static Layer landlocked() {
    Path forbidden = Path.of("/etc/passwd");
    try (var file = new FileInputStream(forbidden.toFile())) {
      return new Layer(
          LANDLOCK, false, "files outside the class path can be opened: " + file.getFD().valid());
    } catch (IOException refused) {
      return new Layer(
          LANDLOCK, true, "version %d; files are refused".formatted(Landlock.version()));
    }
  }

  private static Layer layer(String name, Runnable enter) {
    try {
      enter.run();
      return new Layer(name, true, "in force");
    } catch (JailException e) {
      return new Layer(name, false, String.valueOf(e.getMessage()));
    }
  }
}
