package io.mnemogen.runs.replay;

import io.mnemogen.design.Fault;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A memory that notes what it takes in.
final class WatchedMemory implements Memory {
  private final Memory memory;
  private final List<Experience> lived = new ArrayList<>();

  WatchedMemory(Memory memory) {
    this.memory = memory;
  }

  /// What it has taken in, in order.
  List<Experience> lived() {
    return lived;
  }

  @Override
  public Recollection recall(Query query) {
    return memory.recall(query);
  }

  @Override
  public List<Recollection> recallAll(List<Query> queries) {
    return memory.recallAll(queries);
  }

  @Override
  public void remember(Experience experience) {
    lived.add(experience);
    memory.remember(experience);
  }

  @Override
  public void rememberAll(List<Experience> experiences) {
    lived.addAll(experiences);
    memory.rememberAll(experiences);
  }

  @Override
  public Footprint footprint() {
    return memory.footprint();
  }

  @Override
  public Optional<Fault> fault() {
    return memory.fault();
  }
}
