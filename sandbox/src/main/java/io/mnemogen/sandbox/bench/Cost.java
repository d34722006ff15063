package io.mnemogen.sandbox.bench;

import java.time.Duration;
import java.util.Collection;

/// Wall time and processor time at one moment, or between two.
///
/// @param wall nanoseconds of wall time
/// @param processor nanoseconds of processor time of the processes watched
record Cost(long wall, long processor) {
  /// The state of the clocks now.
  ///
  /// @param processes the processes watched; one that has ended counts nothing
  static Cost now(Collection<Long> processes) {
    long processor = 0;
    for (long process : processes) {
      processor +=
          ProcessHandle.of(process)
              .flatMap(handle -> handle.info().totalCpuDuration())
              .map(Duration::toNanos)
              .orElse(0L);
    }
    return new Cost(System.nanoTime(), processor);
  }

  /// What went by since an earlier moment.
  Cost since(Cost earlier) {
    return new Cost(wall - earlier.wall, processor - earlier.processor);
  }

  Cost plus(Cost other) {
    return new Cost(wall + other.wall, processor + other.processor);
  }

  double wallMillis(int times) {
    return wall / 1e6 / times;
  }

  double processorMillis(int times) {
    return processor / 1e6 / times;
  }
}
