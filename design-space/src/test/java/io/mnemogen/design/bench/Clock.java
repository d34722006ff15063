package io.mnemogen.design.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.LongSupplier;

/// Times a piece of work in CPU time of the calling thread.
final class Clock {
  private static final long WARM_UP = 3_000_000_000L;
  private static final int ROUNDS = 5;

  /// Where results go, so that the work cannot be optimised away.
  static volatile long sink;

  private Clock() {}

  /// Microseconds one call takes: the median round, each of `repeats` calls.
  static double micros(int repeats, LongSupplier work) {
    var bean = ManagementFactory.getThreadMXBean();
    double[] micros = new double[ROUNDS];
    long warm = bean.getCurrentThreadCpuTime() + WARM_UP;
    while (bean.getCurrentThreadCpuTime() < warm) {
      sink += work.getAsLong();
    }
    for (int round = 0; round < ROUNDS; round++) {
      long start = bean.getCurrentThreadCpuTime();
      for (int i = 0; i < repeats; i++) {
        sink += work.getAsLong();
      }
      micros[round] = (bean.getCurrentThreadCpuTime() - start) / 1e3 / repeats;
    }
    Arrays.sort(micros);
    return micros[ROUNDS / 2];
  }
}
