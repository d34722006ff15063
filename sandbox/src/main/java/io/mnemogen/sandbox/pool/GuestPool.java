package io.mnemogen.sandbox.pool;

import io.mnemogen.sandbox.launch.GuestLauncher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A fixed number of guests, lent one at a time. A guest that is not fit for another candidate is
/// replaced by one that warms up in the background. Thread-safe.
public final class GuestPool implements AutoCloseable {
  private static final long START = TimeUnit.SECONDS.toNanos(60);

  private static final int PATIENCE = 3;

  /// The longest message accepted from a guest, in bytes.
  private static final int LONGEST_FRAME = 16 << 20;

  private final GuestLauncher launcher;
  private final Plan plan;
  private final Watchdog watchdog = new Watchdog();
  private final Semaphore free;
  private final Deque<CompletableFuture<GuestProcess>> waiting = new ArrayDeque<>();
  private final Executor warming = task -> Thread.ofPlatform().daemon().start(task);
  private final Set<GuestProcess> alive = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /// How a pool is laid out.
  ///
  /// @param guests how many may be lent at once, at least 1
  /// @param spares how many more are kept warm
  /// @param heapMegabytes the heap guests are started with
  /// @param candidates after how many candidates a guest is replaced
  /// @param walls the walls a guest must have put up to be accepted
  public record Plan(
      int guests, int spares, int heapMegabytes, int candidates, List<String> walls) {
    public Plan {
      walls = List.copyOf(walls);
    }

    /// One spare, replacement after 2,000 candidates: making a guest and warming it up costs as
    /// much as some hundred candidates, and their memory does not grow.
    public static Plan of(int guests, int heapMegabytes, String... walls) {
      return new Plan(guests, 1, heapMegabytes, 2000, List.of(walls));
    }

    /// The same without guests kept warm.
    public Plan withoutSpares() {
      return new Plan(guests, 0, heapMegabytes, candidates, walls);
    }

    /// The same with guests accepted behind this wall only.
    public Plan behind(String wall) {
      return new Plan(guests, spares, heapMegabytes, candidates, List.of(wall));
    }
  }

  /// Starts warming guests at once.
  ///
  /// @param launcher closed with this pool
  public GuestPool(GuestLauncher launcher, Plan plan) {
    this.launcher = launcher;
    this.plan = plan;
    this.free = new Semaphore(plan.guests(), true);
    for (int i = 0; i < plan.guests() + plan.spares(); i++) {
      warm();
    }
  }

  /// Lends a guest with this heap, waiting for one to be free and warm.
  ///
  /// @throws IllegalStateException if guests cannot be started here, or the pool is closed
  public GuestProcess borrow(int heapMegabytes) {
    free.acquireUninterruptibly();
    try {
      GuestProcess guest = fit();
      if (guest.heapMegabytes() == heapMegabytes) {
        return guest;
      }
      putBack(guest);
      return start(heapMegabytes);
    } catch (IOException e) {
      free.release();
      throw new IllegalStateException(e.getMessage(), e);
    } catch (RuntimeException e) {
      free.release();
      throw e;
    }
  }

  /// Takes a guest back.
  ///
  /// @param sound whether nothing odd happened to it
  public void giveBack(GuestProcess guest, boolean sound) {
    guest.deadline().disarm();
    boolean usual = guest.heapMegabytes() == plan.heapMegabytes();
    if (sound && usual && guest.serve() < plan.candidates() && guest.fit() && !closed) {
      putBack(guest);
    } else {
      discard(guest);
      if (usual) {
        warm();
      }
    }
    free.release();
  }

  /// Process ids of all guests alive.
  public List<Long> pids() {
    return alive.stream().map(GuestProcess::pid).sorted().toList();
  }

  @Override
  public void close() {
    closed = true;
    alive.forEach(this::discard);
    watchdog.close();
    try {
      launcher.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the guests' working folder is empty", e);
    }
  }

  private void warm() {
    if (closed) {
      return;
    }
    var started = CompletableFuture.supplyAsync(this::startOrFail, warming);
    synchronized (waiting) {
      waiting.addLast(started);
    }
  }

  private void putBack(GuestProcess guest) {
    synchronized (waiting) {
      waiting.addFirst(CompletableFuture.completedFuture(guest));
    }
  }

  /// A guest fit to serve. One that was killed while it waited or warmed is replaced; when several
  /// in a row do not even start, something is wrong with this machine.
  private GuestProcess fit() {
    for (int failures = 0; ; failures++) {
      try {
        GuestProcess guest = next();
        if (guest.fit()) {
          return guest;
        }
        discard(guest);
      } catch (IllegalStateException e) {
        if (failures >= PATIENCE || closed) {
          throw e;
        }
      }
      warm();
    }
  }

  /// The first that is warm, else the one that has warmed longest.
  private GuestProcess next() {
    CompletableFuture<GuestProcess> chosen;
    synchronized (waiting) {
      chosen =
          waiting.stream()
              .filter(CompletableFuture::isDone)
              .findFirst()
              .orElseGet(waiting::getFirst);
      waiting.remove(chosen);
    }
    try {
      return chosen.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private GuestProcess startOrFail() {
    try {
      return start(plan.heapMegabytes());
    } catch (IOException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private GuestProcess start(int heapMegabytes) throws IOException {
    var guest = new GuestProcess(launcher.launch(heapMegabytes), heapMegabytes, LONGEST_FRAME);
    alive.add(guest);
    watchdog.add(guest);
    guest.deadline().arm(START);
    try {
      guest.awaitReady();
      requireWalls(guest);
    } catch (IOException e) {
      discard(guest);
      throw new IOException(
          "a guest could not be started (%s): %s; its last words: %s"
              .formatted(e.getMessage(), guest.ending(), guest.lastWords()),
          e);
    }
    guest.deadline().disarm();
    if (closed) {
      discard(guest);
      throw new IOException("the sandbox is closed");
    }
    return guest;
  }

  private void requireWalls(GuestProcess guest) throws IOException {
    for (String wall : plan.walls()) {
      if (!guest.has(wall)) {
        throw new IOException("it must have " + wall + ", but has " + guest.layers());
      }
    }
  }

  private void discard(GuestProcess guest) {
    watchdog.remove(guest);
    alive.remove(guest);
    guest.kill();
  }
}
