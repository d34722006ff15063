package io.mnemogen.sandbox.pool;

/// When a guest must have answered. The watchdog kills it when it has not; then the host's read
/// ends.
///
/// On a busy machine a guest may get little of the processor. So a guest that is over its deadline
/// but has used less processor time than it was given is let run, up to four times the wall time.
public final class Deadline {
  private static final int PATIENCE = 4;

  private boolean armed;
  private boolean expired;
  private long start;
  private long span;
  private long processorAtStart = -1;

  /// Sets the deadline to so many nanoseconds from now.
  public synchronized void arm(long nanos) {
    armed = true;
    start = System.nanoTime();
    span = Math.max(0, nanos);
    processorAtStart = -1;
  }

  /// Takes the deadline away.
  public synchronized void disarm() {
    armed = false;
  }

  /// Whether the deadline passed and the guest was killed for it. Final once true.
  public synchronized boolean expired() {
    return expired;
  }

  /// Whether anything is to be watched now.
  synchronized boolean armed() {
    return armed && !expired;
  }

  /// Marks the deadline as passed if it is; true the first time.
  ///
  /// @param processor processor time of the guest so far, in nanoseconds
  synchronized boolean passed(long processor) {
    if (!armed()) {
      return false;
    }
    if (processorAtStart < 0) {
      processorAtStart = processor;
    }
    long wall = System.nanoTime() - start;
    boolean used = processor - processorAtStart >= span - span / 5;
    expired = wall >= span && (used || wall / PATIENCE >= span);
    return expired;
  }
}
