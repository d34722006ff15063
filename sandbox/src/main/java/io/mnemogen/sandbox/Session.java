package io.mnemogen.sandbox;

import io.mnemogen.design.Fault;
import io.mnemogen.design.memory.Memory;
import java.util.Optional;

/// One candidate, compiled and ready in a guest. Used by one thread at a time; closing it gives the
/// guest back.
public interface Session extends AutoCloseable {
  /// A memory that has lived nothing. The one handed out before is gone: it recalls nothing and
  /// takes nothing in any more.
  Memory fresh();

  /// What ended this candidate, if anything did. Final once present.
  Optional<Fault> fault();

  /// What the candidate has used so far.
  Usage usage();

  @Override
  void close();
}
