package io.mnemogen.sandbox.pool;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// Kills guests that are over their deadline. One thread watches all guests of a pool.
final class Watchdog implements AutoCloseable {
  private static final long TICK = 10_000_000;

  private final Set<GuestProcess> watched = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  Watchdog() {
    Thread.ofPlatform().daemon().name("guest-watchdog").start(this::watch);
  }

  void add(GuestProcess guest) {
    watched.add(guest);
  }

  void remove(GuestProcess guest) {
    watched.remove(guest);
  }

  @Override
  public void close() {
    closed = true;
  }

  private void watch() {
    while (!closed) {
      LockSupport.parkNanos(TICK);
      for (GuestProcess guest : watched) {
        if (guest.deadline().armed() && guest.deadline().passed(guest.processorNanos())) {
          guest.kill();
        }
      }
    }
  }
}
