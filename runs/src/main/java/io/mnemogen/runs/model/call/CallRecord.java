package io.mnemogen.runs.model.call;

import io.mnemogen.evolve.archive.CallStore;
import io.mnemogen.evolve.archive.ModelCall;
import io.mnemogen.runs.model.provider.ModelAddress;
import io.mnemogen.runs.model.provider.ModelProblem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The calls of a run. In a replay, all answers come from the calls of an earlier one. Thread-safe.
public final class CallRecord implements AutoCloseable {
  private final @Nullable CallStore earlier;
  private final ConcurrentHashMap<String, Object> underWay = new ConcurrentHashMap<>();
  private volatile CallStore store = CallStore.inMemory();

  /// @param earlier the calls of the run to replay, closed with this record; null to ask models
  public CallRecord(@Nullable CallStore earlier) {
    this.earlier = earlier;
  }

  /// Keeps calls in a store from now on, and answers from what it holds; closed with this record.
  public void keepIn(CallStore kept) {
    store.close();
    store = kept;
  }

  /// Whether no model is ever asked.
  public boolean isReplay() {
    return earlier != null;
  }

  /// The call with this hash, if it is on record.
  ///
  /// @throws ModelProblem in a replay, if it is not
  Optional<ModelCall> find(String hash, ModelAddress address) {
    Optional<ModelCall> known = store.find(hash);
    if (known.isPresent() || earlier == null) {
      return known;
    }
    ModelCall replayed =
        earlier
            .find(hash)
            .orElseThrow(() ->
                new ModelProblem(
                    List.of(
                        "the run to replay never asked %s this (request %s…); replay it with the configuration, seeds and version it ran with, or leave out --replay"
                            .formatted(address, hash.substring(0, 12)))));
    store.put(replayed);
    return Optional.of(replayed);
  }

  /// Keeps a call, and gives the one that is kept: that of who came first.
  ModelCall put(ModelCall call) {
    return store.put(call);
  }

  /// Does something while nobody else does anything under the same hash.
  <T> T alone(String hash, Supplier<T> work) {
    Object lock = underWay.computeIfAbsent(hash, h -> new Object());
    try {
      synchronized (lock) {
        return work.get();
      }
    } finally {
      underWay.remove(hash, lock);
    }
  }

  @Override
  public void close() {
    store.close();
    if (earlier != null) {
      earlier.close();
    }
  }
}
