package io.mnemogen.design.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.LongSupplier;

/// Times a piece of work in CPU time of the calling thread.
final class Clock {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;

  /// Where results go, so that the work cannot be optimised away.
  static volatile long sink;

  private Clock() {}

  /// Microseconds one call takes: the median round, each of `repeats` calls.
  static double micros(int repeats, LongSupplier work) {
    var bean = ManagementFactory.getThreadMXBean();
    double[] micros = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = bean.getCurrentThreadCpuTime();
      for (int i = 0; i < repeats; i++) {
        sink += work.getAsLong();
      }
      if (round >= 0) {
        micros[round] = (bean.getCurrentThreadCpuTime() - start) / 1e3 / repeats;
      }
    }
    Arrays.sort(micros);
    return micros[ROUNDS / 2];
  }
}
