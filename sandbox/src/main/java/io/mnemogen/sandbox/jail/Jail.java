package io.mnemogen.sandbox.jail;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Locks a warm guest in.
public final class Jail {
  /// The layer no jail is a jail without.
  public static final String SECCOMP = "seccomp";

  /// The layer that keeps files and network away before the guest is warm.
  public static final String LANDLOCK = "landlock";

  private static final String LIMITS = "resource limits";
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
    Architecture.here()
        .ifPresent(known -> Kernel.call(SystemCall.PRCTL, SET_PARENT_DEATH_SIGNAL, KILL, 0, 0, 0));
  }

  /// Leaves the terminal the host was started from: a Ctrl-C there, or its end, is for the host,
  /// which finishes what its guests are judging.
  public static void leaveTerminal() {
    Architecture.here().ifPresent(known -> Kernel.call(SystemCall.SETSID));
  }

  /// Loads what the jail needs without locking anything.
  public static void prepare() {
    Landlock.version();
  }

  /// Puts up every layer this machine has, around all threads, for good.
  public static List<Layer> enter() {
    var layers = new ArrayList<Layer>();
    Optional<Architecture> known = Architecture.here();
    if (known.isEmpty()) {
      return Stream.of(LANDLOCK, LIMITS, SECCOMP)
          .map(name -> new Layer(name, false, Architecture.unknown()))
          .toList();
    }
    layers.add(landlocked());
    layers.add(
        layer(
            "no new privileges",
            () -> Kernel.must("prctl", SystemCall.PRCTL, SET_NO_NEW_PRIVS, 1, 0, 0, 0)));
    layers.add(
        layer(
            "not dumpable",
            () -> Kernel.must("prctl", SystemCall.PRCTL, SET_DUMPABLE, 0, 0, 0, 0)));
    layers.add(layer(LIMITS, ResourceLimits::enter));
    layers.add(layer(SECCOMP, () -> Seccomp.enter(known.get())));
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
