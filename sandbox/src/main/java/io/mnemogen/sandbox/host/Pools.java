package io.mnemogen.sandbox.host;

import io.mnemogen.sandbox.launch.Flavour;
import io.mnemogen.sandbox.pool.GuestPool;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The guests of a sandbox: one pool of each flavour, the others besides the first made when a
/// design first needs them. Thread-safe.
final class Pools implements AutoCloseable {
  private final Map<Flavour, GuestPool> made = new EnumMap<>(Flavour.class);
  private final Function<Flavour, GuestPool> maker;
  private boolean closed;

  /// @param first the pool for designs in Groovy
  /// @param maker makes those of other flavours
  Pools(GuestPool first, Function<Flavour, GuestPool> maker) {
    made.put(Flavour.GROOVY, first);
    this.maker = maker;
  }

  /// One pool for all designs, whatever they are written in.
  static Pools only(GuestPool pool) {
    return new Pools(pool, flavour -> pool);
  }

  /// The pool of this flavour.
  ///
  /// @throws IllegalStateException if the sandbox is closed
  synchronized GuestPool of(Flavour flavour) {
    if (closed) {
      throw new IllegalStateException("the sandbox is closed");
    }
    return made.computeIfAbsent(flavour, maker);
  }

  /// Process ids of all guests alive.
  synchronized List<Long> pids() {
    var all = new ArrayList<Long>();
    made.values().stream().distinct().forEach(p -> all.addAll(p.pids()));
    return all.stream().sorted().toList();
  }

  @Override
  public synchronized void close() {
    closed = true;
    made.values().stream().distinct().forEach(GuestPool::close);
  }
}
