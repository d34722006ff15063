package io.mnemogen.sandbox.host;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Measures what the walls cost on this machine.
public final class Bench {
  private static final Services SERVICES = Services.of(new HashingEmbedder(64));

  private Bench() {}

  /// One figure.
  ///
  /// @param name what was measured, with its unit
  /// @param value the median, or the rate
  public record Figure(String name, double value) {}

  /// Measures everything with one guest at a time; takes about a minute on a quiet machine.
  ///
  /// @param cache the folder sandboxes use, see [Sandboxes]
  /// @param design the design whose candidates are timed
  public static List<Figure> run(Path cache, MemoryDesign design) throws IOException {
    var figures = new ArrayList<Figure>();
    GuestImage plain = GuestImage.plain(cache);
    GuestImage cached = GuestImage.cached(cache);
    figures.add(new Figure("guest ready, plain, ms", ready(plain, design)));
    figures.add(new Figure("guest ready, cached, ms", ready(cached, design)));
    try (var open = Sandboxes.process(1, SERVICES, cached);
        var jailed = Sandboxes.jailed(1, SERVICES, cached)) {
      figures.add(new Figure("round trip of a 2 KB query, µs", roundTrip(jailed, design)));
      for (int i = 0; i < 60; i++) {
        candidate(open, design);
        candidate(jailed, design);
      }
      double unjailedRate = rate(open, design);
      double jailedRate = rate(jailed, design);
      figures.add(new Figure("candidates per second, process, one guest", unjailedRate));
      figures.add(new Figure("candidates per second, jailed, one guest", jailedRate));
      figures.add(new Figure("jailed against process", jailedRate / unjailedRate));
    }
    return figures;
  }

  /// Milliseconds from opening a jailed sandbox to the first design compiled; median of five.
  private static double ready(GuestImage image, MemoryDesign design) throws IOException {
    var times = new double[5];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      try (var sandbox = Sandboxes.jailed(1, SERVICES, image);
          Session session = sandbox.open(design, Limits.DEFAULT, 1)) {
        session.fault().ifPresent(f -> failed(f.message()));
        times[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    return median(times);
  }

  private static double roundTrip(Sandbox sandbox, MemoryDesign design) {
    try (Session session = sandbox.open(design, Limits.DEFAULT, 1)) {
      Memory memory = session.fresh();
      Query query = Query.begin("x".repeat(1000), "y".repeat(1000), 1, 100);
      var times = new double[4000];
      for (int i = 0; i < times.length; i++) {
        long start = System.nanoTime();
        memory.recall(query);
        times[i] = (System.nanoTime() - start) / 1e3;
      }
      session.fault().ifPresent(f -> failed(f.message()));
      return median(Arrays.copyOfRange(times, times.length / 2, times.length));
    }
  }

  private static double rate(Sandbox sandbox, MemoryDesign design) {
    int count = 100;
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      candidate(sandbox, design);
    }
    return count / ((System.nanoTime() - start) / 1e9);
  }

  /// Compiles a design and makes sixty calls.
  private static void candidate(Sandbox sandbox, MemoryDesign design) {
    try (Session session = sandbox.open(design, Limits.DEFAULT, 1)) {
      Memory memory = session.fresh();
      for (int i = 0; i < 30; i++) {
        Turn turn = Turn.of("a", "turn %d about subject %d".formatted(i, i % 7), i);
        memory.remember(new Experience("e" + i, "g", List.of(turn), i, Outcome.of(1, true)));
        memory.recall(Query.begin("subject " + i, "subject " + i, i, 100));
      }
      session.fault().ifPresent(f -> failed(f.message()));
    }
  }

  private static void failed(String message) {
    throw new IllegalStateException("the timed design runs, but " + message);
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
