package io.mnemogen.runs.model.call;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/// How fast a provider is asked: so many calls at a time, so many begun a minute, and none while it
/// asks to wait. Thread-safe.
public final class Pace {
  /// Reads a clock and sleeps, so that tests need not wait.
  public interface Clock {
    /// The machine's own.
    Clock SYSTEM =
        new Clock() {
          @Override
          public long nanos() {
            return System.nanoTime();
          }

          @Override
          public void sleep(Duration time) throws InterruptedException {
            Thread.sleep(time);
          }
        };

    /// Nanoseconds since some moment.
    long nanos();

    /// Waits.
    void sleep(Duration time) throws InterruptedException;
  }

  private final Semaphore places;
  private final long gap;
  private final Clock clock;
  private long next;

  /// @param concurrency calls at a time
  /// @param perMinute calls begun a minute, 0 for any number
  Pace(int concurrency, int perMinute, Clock clock) {
    this.places = new Semaphore(concurrency, true);
    this.gap = perMinute == 0 ? 0 : Duration.ofMinutes(1).toNanos() / perMinute;
    this.clock = clock;
    this.next = clock.nanos();
  }

  Clock clock() {
    return clock;
  }

  /// Waits until a call may begin; each is followed by [#end].
  void begin() throws InterruptedException {
    places.acquire();
    try {
      clock.sleep(Duration.ofNanos(Math.max(0, slot())));
    } catch (InterruptedException e) {
      places.release();
      throw e;
    }
  }

  void end() {
    places.release();
  }

  /// Lets no call begin for a time.
  synchronized void hold(Duration time) {
    next = Math.max(next, clock.nanos() + time.toNanos());
  }

  /// Takes the next slot and returns how long it is until then.
  private synchronized long slot() {
    long now = clock.nanos();
    long mine = Math.max(now, next);
    next = mine + gap;
    return mine - now;
  }
}
