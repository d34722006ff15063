package io.mnemogen.sandbox.pool;

import io.mnemogen.sandbox.wire.GuestMessage;
import io.mnemogen.sandbox.wire.HostEnd;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A running guest. Used by one thread at a time, except for [#kill()].
public final class GuestProcess {
  private final Process process;
  private final HostEnd wire;
  private final Tail errors;
  private final int heapMegabytes;
  private final Deadline deadline = new Deadline();
  private List<GuestMessage.Finding> layers = List.of();
  private @Nullable ProcessHandle handle;
  private int served;

  GuestProcess(Process process, int heapMegabytes, int longestFrame) {
    this.process = process;
    this.heapMegabytes = heapMegabytes;
    this.wire = new HostEnd(process.getInputStream(), process.getOutputStream(), longestFrame);
    this.errors = Tail.of(process.getErrorStream());
  }

  /// Waits until the guest says that it is ready.
  ///
  /// @throws IOException if it ends or says something else
  void awaitReady() throws IOException {
    if (!(wire.receive() instanceof GuestMessage.Ready(var walls))) {
      throw new IOException("a guest begins with Ready, but this one did not");
    }
    layers = walls;
  }

  /// The wire to this guest.
  public HostEnd wire() {
    return wire;
  }

  /// When it must have answered.
  public Deadline deadline() {
    return deadline;
  }

  /// The process id.
  public long pid() {
    return process.pid();
  }

  /// The walls the guest put up around itself.
  public List<GuestMessage.Finding> layers() {
    return layers;
  }

  /// Whether the guest put up this wall.
  boolean has(String layer) {
    return layers.stream().anyMatch(l -> l.name().equals(layer) && l.held());
  }

  /// The last words on its error stream.
  public String lastWords() {
    return errors.text();
  }

  /// How the process ended, waiting a little for it to do so.
  public Ending ending() {
    try {
      return process.waitFor(2, TimeUnit.SECONDS)
          ? new Ending(process.exitValue())
          : new Ending(-1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Ending(-1);
    }
  }

  /// Ends the guest at once; safe from any thread, and more than once.
  public void kill() {
    if (process.isAlive()) {
      handle().ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  /// Processor time of all its threads so far.
  long processorNanos() {
    if (handle == null) {
      handle = handle().orElse(null);
    }
    return handle == null ? 0 : handle.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  /// A handle made by this thread: one made by a restricted thread cannot see the process.
  private Optional<ProcessHandle> handle() {
    return ProcessHandle.of(process.pid());
  }

  int heapMegabytes() {
    return heapMegabytes;
  }

  /// Counts one more candidate and tells how many there have been.
  int serve() {
    return ++served;
  }

  /// Whether it can serve another candidate.
  boolean fit() {
    try {
      return process.isAlive() && !deadline.expired() && !wire.unread();
    } catch (IOException gone) {
      return false;
    }
  }

  /// How a guest process ended.
  ///
  /// @param code its exit code, or -1 if it has not ended
  public record Ending(int code) {
    /// What a virtual machine told to exit on exhausted memory exits with.
    private static final int OUT_OF_MEMORY = 3;

    /// Whether the heap was exhausted.
    public boolean outOfMemory() {
      return code == OUT_OF_MEMORY;
    }

    @Override
    public String toString() {
      return code < 0 ? "still running" : "exit code " + code;
    }
  }
}
