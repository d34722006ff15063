package io.mnemogen.sandbox.host;

import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.jail.Jail;
import io.mnemogen.sandbox.jail.Landlock;
import io.mnemogen.sandbox.launch.Flavour;
import io.mnemogen.sandbox.launch.GuestImage;
import io.mnemogen.sandbox.launch.JailedLauncher;
import io.mnemogen.sandbox.pool.GuestPool;
import io.mnemogen.sandbox.pool.GuestPool.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Finds out which walls stand on this machine, and tries them from inside.
public final class Doctor {
  private Doctor() {}

  /// One wall or one attempt on it.
  ///
  /// @param name the wall, or what was tried
  /// @param holds whether the wall stands, or the attempt was stopped
  /// @param detail how it is known
  public record Check(String name, boolean holds, String detail) {}

  /// What was found.
  ///
  /// @param layers the walls
  /// @param probes attempts from inside a guest that had every wall this machine offers
  public record Report(List<Check> layers, List<Check> probes) {
    public Report {
      layers = List.copyOf(layers);
      probes = List.copyOf(probes);
    }

    /// Whether candidates can be jailed here.
    public boolean jailed() {
      return layers.stream().anyMatch(c -> c.name().equals(Jail.SECCOMP) && c.holds())
          && probes.stream().allMatch(Check::holds);
    }
  }

  /// Starts a guest and examines it; takes a few seconds.
  ///
  /// @param cache the folder sandboxes use, see [Sandboxes]
  public static Report examine(Path cache) {
    var layers = new ArrayList<Check>();
    layers.add(language());
    layers.add(
        new Check("kernel's Landlock", Landlock.version() > 0, "version " + Landlock.version()));
    try (var pool =
        new GuestPool(
            new JailedLauncher(GuestImage.standard(cache, Flavour.GROOVY)),
            Plan.of(1, Limits.DEFAULT.heapMegabytes()))) {
      Walls.layers(pool).forEach(f -> layers.add(new Check(f.name(), f.held(), f.detail())));
      List<Check> probes =
          Walls.probe(pool).stream().map(f -> new Check(f.name(), f.held(), f.detail())).toList();
      return new Report(layers, probes);
    } catch (IOException | IllegalStateException e) {
      layers.add(new Check("guest", false, String.valueOf(e.getMessage())));
      return new Report(layers, List.of());
    }
  }

  private static Check language() {
    try (var sandbox = new InProcessSandbox(Services.of(new HashingEmbedder(16)));
        var session = sandbox.open(Hostile.design(), Limits.DEFAULT, 1)) {
      return session
          .fault()
          .map(f -> new Check("language allow-list", true, f.message()))
          .orElse(
              new Check("language allow-list", false, "a program that starts a process compiled"));
    }
  }
}
