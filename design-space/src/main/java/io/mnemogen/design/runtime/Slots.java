package io.mnemogen.design.runtime;

import io.mnemogen.design.base.MemoryBase;
import io.mnemogen.design.base.MemoryUnit;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.toolbox.Toolbox;
import java.util.List;

/// Four compiled slots, ready to be called.
public interface Slots {
  /// Experience → memory units, without ids.
  List<MemoryUnit> encode(Experience experience, Toolbox tools);

  /// Takes units (with ids) into the base.
  void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools);

  /// Query → ranked texts. The base is read-only.
  List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools);

  /// Consolidates, re-weights, forgets after an experience has been stored.
  void manage(Outcome outcome, MemoryBase base, Toolbox tools);
}
