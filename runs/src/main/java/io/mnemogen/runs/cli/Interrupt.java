package io.mnemogen.runs.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Ctrl-C as a wish to stop: the first one asks the command to finish what it is doing, and holds
/// the process until it has, for at most half a minute. Closing it withdraws the arrangement.
final class Interrupt implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  Interrupt(PrintWriter err) {
    hook =
        new Thread(
            () -> {
              asked.set(true);
              err.println();
              err.println("Stopping: finishing what is being judged.");
              err.flush();
              if (!finished()) {
                err.println("Not waiting any longer. Everything judged so far is kept.");
                err.flush();
              }
            },
            "interrupt");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Whether the user wants the command to stop.
  boolean asked() {
    return asked.get();
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      asked.set(true);
    }
  }

  private boolean finished() {
    try {
      return done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
