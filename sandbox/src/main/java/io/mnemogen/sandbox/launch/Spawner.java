package io.mnemogen.sandbox.launch;

import io.mnemogen.sandbox.jail.Landlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The one thread that starts jailed guests. It restricts itself with Landlock first, and what it
/// starts inherits that from its first instruction; the rest of the host stays free. It lives as
/// long as the sandbox, because guests die with the thread that started them.
final class Spawner implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("guest-spawner").factory());
  private final String restriction;

  /// @param readable what guests may read while they start
  /// @param listed what they may list
  Spawner(List<Path> readable, List<Path> listed) {
    restriction = await(() -> restrict(readable, listed));
  }

  /// How the thread is restricted, or why it is not.
  String restriction() {
    return restriction;
  }

  /// Starts a process from the restricted thread.
  Process start(ProcessBuilder builder) throws IOException {
    try {
      return thread.submit(builder::start).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while starting a guest", e);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }

  private static String restrict(List<Path> readable, List<Path> listed) {
    int version = Landlock.version();
    if (version == 0) {
      return "this kernel has no Landlock";
    }
    Landlock.restrictThread(readable, listed);
    return "Landlock version " + version;
  }

  private String await(Callable<String> work) {
    try {
      return thread.submit(work).get();
    } catch (ExecutionException e) {
      return "Landlock failed: " + e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }
}
