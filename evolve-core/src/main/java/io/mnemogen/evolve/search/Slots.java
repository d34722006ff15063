package io.mnemogen.evolve.search;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/// Places where designs are judged at the same time, and come out as they are done. Confined to one
/// thread; closing gives up what is still judged.
final class Slots implements AutoCloseable {
  private final Bench bench;
  private final ExecutorService workers;
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
  private final Map<String, Future<Optional<Verdict>>> judging = new HashMap<>();

  Slots(Bench bench) {
    this.bench = bench;
    this.workers = Bench.workers(bench.parallelism());
  }

  /// Has a design judged as soon as a slot is free.
  void judge(MemoryDesign design, Judge judge) {
    var task = bench.task(judge, design);
    judging.put(
        design.id(),
        workers.submit(() -> {
          try {
            return task.call();
          } finally {
            done.add(design.id());
          }
        }));
  }

  /// Waits until a design is done, the first that is.
  ///
  /// @return its id; empty when this thread is interrupted
  Optional<String> next() {
    try {
      return Optional.of(done.take());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// Waits for the verdict on a design.
  ///
  /// @return empty when it was not begun because someone asked to stop
  /// @throws RuntimeException what the judge threw
  Optional<Verdict> verdict(String id) {
    Future<Optional<Verdict>> said = judging.remove(id);
    Optional<Verdict> verdict = said == null ? Optional.empty() : Bench.await(said);
    done.remove(id);
    return verdict;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
