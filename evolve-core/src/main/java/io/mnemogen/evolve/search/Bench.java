package io.mnemogen.evolve.search;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/// Judges several designs at the same time and hands over their verdicts in order.
///
/// @param parallelism designs judged at the same time
/// @param stop asked before every design
record Bench(int parallelism, BooleanSupplier stop) {
  /// Hands over each design with its verdict, in order, from the calling thread.
  ///
  /// @return whether all were judged, rather than stopped at the first that was not
  /// @throws RuntimeException what the judge threw; verdicts before it have been handed over
  boolean judge(
      Judge judge, List<MemoryDesign> designs, BiConsumer<MemoryDesign, Verdict> verdicts) {
    if (designs.isEmpty()) {
      return true;
    }
    ExecutorService workers = workers(Math.min(parallelism, designs.size()));
    try {
      List<Future<Optional<Verdict>>> said =
          designs.stream().map(d -> workers.submit(task(judge, d))).toList();
      for (int i = 0; i < designs.size(); i++) {
        Optional<Verdict> verdict = await(said.get(i));
        if (verdict.isEmpty()) {
          return false;
        }
        verdicts.accept(designs.get(i), verdict.get());
      }
      return true;
    } finally {
      workers.shutdownNow();
    }
  }

  /// So many threads to judge on.
  static ExecutorService workers(int threads) {
    return Executors.newFixedThreadPool(
        threads, Thread.ofPlatform().daemon().name("judge-", 1).factory());
  }

  /// The work of judging a design, which gives no verdict if someone asked to stop before.
  Callable<Optional<Verdict>> task(Judge judge, MemoryDesign design) {
    return () -> stop.getAsBoolean() ? Optional.empty() : Optional.of(judge.judge(design));
  }

  /// Waits for a verdict; none if there was none, or when this thread is interrupted.
  ///
  /// @throws RuntimeException what the judge threw
  static Optional<Verdict> await(Future<Optional<Verdict>> said) {
    try {
      return said.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException("a judge failed", e.getCause());
      }
    }
  }
}
