package io.mnemogen.sandbox.guest;

import io.mnemogen.design.Slot;
import io.mnemogen.sandbox.candidate.Faults;
import io.mnemogen.sandbox.candidate.Life;
import io.mnemogen.sandbox.wire.GuestEnd;
import io.mnemogen.sandbox.wire.GuestMessage;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Tells the host, during calls longer than a beat, which slot and line the candidate is at. So the
/// host can name the culprit when it has to kill the guest, and the guest notices that the host is
/// gone even while a candidate never returns.
final class Pulse {
  private static final long BEAT = 40_000_000;

  private final GuestEnd wire;
  private final Thread worker;
  private @Nullable Life life;
  private boolean busy;
  private boolean fresh;

  private Pulse(GuestEnd wire, Thread worker) {
    this.wire = wire;
    this.worker = worker;
  }

  /// Starts beating for the calling thread.
  static Pulse start(GuestEnd wire) {
    var pulse = new Pulse(wire, Thread.currentThread());
    Thread.ofPlatform().daemon().name("pulse").start(pulse::beat);
    return pulse;
  }

  synchronized void begin(@Nullable Life now) {
    life = now;
    busy = true;
    fresh = true;
  }

  synchronized void end() {
    busy = false;
  }

  private void beat() {
    while (true) {
      LockSupport.parkNanos(BEAT);
      try {
        report();
      } catch (IOException hostIsGone) {
        Runtime.getRuntime().halt(0);
      }
    }
  }

  private synchronized void report() throws IOException {
    if (fresh || !busy) {
      fresh = false;
      return;
    }
    StackTraceElement at = Faults.innermost(worker.getStackTrace());
    Slot slot = at == null ? (life == null ? null : life.entered()) : Faults.slot(at);
    long calls = life == null ? 0 : life.calls();
    wire.send(new GuestMessage.Pulse(slot, at == null ? 0 : at.getLineNumber(), calls));
  }
}
