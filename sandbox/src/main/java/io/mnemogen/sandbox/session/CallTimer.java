package io.mnemogen.sandbox.session;

import io.mnemogen.design.Slot;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.pool.Deadline;
import io.mnemogen.sandbox.wire.GuestMessage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Keeps time for one call to a guest. The time the host takes to serve the guest does not count. A
/// call that stands for many slot calls gets the time of one slot call anew whenever the guest
/// reports that another has begun; the total is bounded whatever it reports.
final class CallTimer {
  private final Deadline deadline;
  private final Limits limits;
  private final long before;
  private @Nullable Slot slot;
  private int line;
  private long progress;
  private long started;
  private long served;
  private long paused;
  private long slotStarted;
  private int slots = 1;
  private boolean total;

  /// @param before nanoseconds the session has used already
  /// @param suspect the slot to name when the guest names none
  CallTimer(Deadline deadline, Limits limits, long before, @Nullable Slot suspect) {
    this.deadline = deadline;
    this.limits = limits;
    this.before = before;
    this.slot = suspect;
  }

  /// Gives the call the time of several slot calls.
  void allow(int calls) {
    slots = calls;
  }

  void start() {
    started = System.nanoTime();
    slotStarted = started;
    arm();
  }

  void pause() {
    paused = System.nanoTime();
    deadline.disarm();
  }

  void resume() {
    long pause = System.nanoTime() - paused;
    served += pause;
    slotStarted += pause;
    arm();
  }

  void heard(GuestMessage.Pulse beat) {
    if (beat.slot() != null) {
      slot = beat.slot();
      line = beat.line();
    }
    if (beat.calls() > progress) {
      progress = beat.calls();
      slotStarted = System.nanoTime();
      arm();
    }
  }

  /// Ends timing; the nanoseconds the guest took.
  long stop() {
    deadline.disarm();
    return elapsed();
  }

  /// The limit that applies.
  Duration limit() {
    return total ? limits.total() : limits.call();
  }

  @Nullable Slot slot() {
    return slot;
  }

  int line() {
    return line;
  }

  private void arm() {
    long call = slots * limits.call().toNanos() - (System.nanoTime() - slotStarted);
    long rest = limits.total().toNanos() - before - elapsed();
    total = rest < call;
    deadline.arm(Math.min(call, rest));
  }

  private long elapsed() {
    return System.nanoTime() - started - served;
  }
}
