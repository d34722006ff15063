package io.mnemogen.evolve.search;

import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.meta.MetaAgent;
import io.mnemogen.evolve.testing.Designs;
import io.mnemogen.evolve.testing.FakeJudge;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;

/// Measures what is gained by not waiting for the slowest, and prints a Markdown table. Run it as a
/// main class on the test class path; `docs/performance.md` has the command.
///
/// The judge sleeps, as one does that waits for a model. How long is log-normally distributed with
/// a median of 200 ms, and the same for the k-th design of either strategy.
public final class SteadyBench {
  private static final int EVALUATIONS = 200;
  private static final int SLOTS = 4;
  private static final int SEEDS = 3;
  private static final double MEDIAN_MILLIS = 200;

  /// @param seconds the search took
  /// @param judging seconds that were spent judging, over all slots
  private record Measured(double seconds, double judging) {
    Measured plus(Measured other) {
      return new Measured(seconds + other.seconds, judging + other.judging);
    }

    double idle() {
      return 1 - judging / (SLOTS * seconds);
    }
  }

  private SteadyBench() {}

  /// Searches with both strategies, three seeds each, once to warm up.
  public static void main(String[] arguments) {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    searched(SEEDS, "nsga2", 0);
    searched(SEEDS, "steady", 0);
    out.println("| spread | nsga2 | idle | steady | idle | steady takes |");
    out.println("|---|---|---|---|---|---|");
    for (double spread : new double[] {0, 0.5, 1, 1.5}) {
      Measured waiting = measured("nsga2", spread);
      Measured steady = measured("steady", spread);
      out.printf(
          Locale.ROOT,
          "| %.1f | %.1f s | %.0f %% | %.1f s | %.0f %% | %.0f %% of the time |%n",
          spread,
          waiting.seconds() / SEEDS,
          100 * waiting.idle(),
          steady.seconds() / SEEDS,
          100 * steady.idle(),
          100 * steady.seconds() / waiting.seconds());
    }
  }

  private static Measured measured(String strategy, double spread) {
    var sum = new Measured(0, 0);
    for (int seed = 1; seed <= SEEDS; seed++) {
      sum = sum.plus(searched(seed, strategy, spread));
    }
    return sum;
  }

  private static Measured searched(int seed, String strategy, double spread) {
    Plan plan = Plan.of(seed, EVALUATIONS).withStrategy(strategy).withParallelism(SLOTS);
    var judging = new AtomicLong();
    var fake = new FakeJudge("train");
    var random = new SplittableRandom(seed);
    double[] millis =
        DoubleStream.generate(() -> MEDIAN_MILLIS * Math.exp(spread * random.nextGaussian()))
            .limit(EVALUATIONS)
            .toArray();
    var begun = new AtomicInteger();
    Judge slow =
        design -> {
          long start = System.nanoTime();
          sleep((long) millis[begun.getAndIncrement()]);
          Verdict verdict = fake.judge(design);
          judging.addAndGet(System.nanoTime() - start);
          return verdict;
        };
    try (Archive archive = Searches.archive()) {
      var stock = new Stock(Designs.seeds(), MetaAgent.NONE);
      var judges = new Judges(slow, new FakeJudge("validation"));
      long start = System.nanoTime();
      new Evolution(plan, judges, archive, stock, SearchListener.NONE).run(Searches.NEVER);
      return new Measured((System.nanoTime() - start) / 1e9, judging.get() / 1e9);
    }
  }

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
