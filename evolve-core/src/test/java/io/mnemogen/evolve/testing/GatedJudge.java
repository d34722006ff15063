package io.mnemogen.evolve.testing;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Hurdle;
import io.mnemogen.evolve.SlicedJudge;
import io.mnemogen.evolve.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A judge that keeps every design until it is let go, so that a test says which is done when.
public final class GatedJudge implements SlicedJudge {
  private static final long PATIENCE_SECONDS = 20;

  private final SlicedJudge judge;
  private final Map<String, CountDownLatch> inside = new LinkedHashMap<>();
  private int most;

  /// A judge whose verdicts are those of another.
  public GatedJudge(SlicedJudge judge) {
    this.judge = judge;
  }

  /// Waits until so many designs are being judged.
  ///
  /// @return their ids, in the order of arrival
  /// @throws IllegalStateException if that takes too long
  public synchronized List<String> await(int count) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (inside.size() < count) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new IllegalStateException(
            "%d designs should be judged at a time, but %d are".formatted(count, inside.size()));
      }
      wait(left);
    }
    return List.copyOf(inside.keySet());
  }

  /// Lets a design go.
  public synchronized void release(String id) {
    CountDownLatch latch = inside.remove(id);
    if (latch != null) {
      latch.countDown();
    }
  }

  /// Lets every design go.
  public synchronized void releaseAll() {
    new ArrayList<>(inside.keySet()).forEach(this::release);
  }

  /// How many designs were being judged at the same time at the most.
  public synchronized int most() {
    return most;
  }

  @Override
  public Verdict judge(MemoryDesign design) {
    pass(design.id());
    return judge.judge(design);
  }

  @Override
  public Verdict judge(MemoryDesign design, Hurdle hurdle) {
    pass(design.id());
    return judge.judge(design, hurdle);
  }

  private void pass(String id) {
    try {
      enter(id).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody waits for the verdict any more", e);
    }
  }

  private synchronized CountDownLatch enter(String id) {
    var latch = new CountDownLatch(1);
    inside.put(id, latch);
    most = Math.max(most, inside.size());
    notifyAll();
    return latch;
  }
}
