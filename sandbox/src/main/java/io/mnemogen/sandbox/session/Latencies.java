package io.mnemogen.sandbox.session;

import java.time.Duration;
import java.util.Arrays;

/// Wall times of calls. Calls that were made together count with their mean.
final class Latencies {
  private long[] nanos = new long[64];
  private int count;

  void add(int items, long together) {
    if (count + items > nanos.length) {
      nanos = Arrays.copyOf(nanos, Math.max(2 * nanos.length, count + items));
    }
    for (int i = 0; i < items; i++) {
      nanos[count++] = together / items;
    }
  }

  /// The smallest wall time that at least a share of all calls did not exceed (nearest rank); zero
  /// without calls.
  ///
  /// @param share in (0, 1]
  Duration quantile(double share) {
    if (count == 0) {
      return Duration.ZERO;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return Duration.ofNanos(sorted[(int) Math.ceil(share * count) - 1]);
  }
}
