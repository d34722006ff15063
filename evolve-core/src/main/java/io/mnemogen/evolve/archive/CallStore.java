package io.mnemogen.evolve.archive;

import java.util.Optional;
import java.util.SequencedMap;

/// Keeps every call of a language model, and finds the answer to a question asked before. What was
/// put is kept when the process dies right after. Thread-safe.
public interface CallStore extends AutoCloseable {
  /// A store that is gone when the process ends.
  static CallStore inMemory() {
    return new HeldCalls();
  }

  /// The call with this hash.
  Optional<ModelCall> find(String hash);

  /// Keeps a call, unless one with this hash is kept already.
  ///
  /// @return the one that is kept
  ModelCall put(ModelCall call);

  /// What all calls kept cost, by role.
  SequencedMap<String, ModelCall.Cost> costs();

  @Override
  void close();
}
