package io.mnemogen.evolve.archive;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Calls kept in memory.
final class HeldCalls implements CallStore {
  private final SequencedMap<String, ModelCall> calls = new LinkedHashMap<>();

  @Override
  public synchronized Optional<ModelCall> find(String hash) {
    return Optional.ofNullable(calls.get(hash));
  }

  @Override
  public synchronized ModelCall put(ModelCall call) {
    ModelCall before = calls.putIfAbsent(call.hash(), call);
    return before == null ? call : before;
  }

  @Override
  public synchronized SequencedMap<String, ModelCall.Cost> costs() {
    var costs = new TreeMap<String, ModelCall.Cost>();
    calls
        .values()
        .forEach(call -> costs.merge(call.caller().role(), call.cost(), ModelCall.Cost::plus));
    return costs;
  }

  @Override
  public void close() {}
}
