package io.mnemogen.runs.model.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A clock on which sleeping takes no time.
final class FakeClock implements Pace.Clock {
  private final List<Duration> slept = new ArrayList<>();
  private long now;

  @Override
  public synchronized long nanos() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration time) {
    now += time.toNanos();
    if (!time.isZero()) {
      slept.add(time);
    }
  }

  synchronized List<Duration> slept() {
    return List.copyOf(slept);
  }
}
