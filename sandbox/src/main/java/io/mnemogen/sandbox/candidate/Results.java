package io.mnemogen.sandbox.candidate;

import io.mnemogen.design.base.MemoryUnit;
import io.mnemogen.design.memory.Recalled;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Checks and copies what slots return.
final class Results {
  /// What a passage counts towards the size of a result besides its characters.
  private static final int PASSAGE = 16;

  private Results() {}

  /// @throws ContractBroken if this is no list of whole units, or too long
  static List<MemoryUnit> units(@Nullable Object made, int most) {
    var units = new ArrayList<MemoryUnit>();
    for (Object each : list(made, "encode")) {
      if (!(each instanceof MemoryUnit unit) || hollow(unit)) {
        throw new ContractBroken(
            "encode returns units with kind and text, but returned "
                + (each == null ? "null" : each.getClass().getSimpleName() + " without them"));
      }
      if (units.size() >= most) {
        throw new ContractBroken(
            "encode returns at most %d units, but returned more".formatted(most));
      }
      units.add(unit);
    }
    return units;
  }

  /// @throws ContractBroken if this is no list of whole passages, or they are too long together
  static List<Recalled> recalled(@Nullable Object found, int most) {
    var passages = new ArrayList<Recalled>();
    long size = 0;
    for (Object each : list(found, "retrieve")) {
      if (!(each instanceof Recalled recalled) || recalled.text() == null) {
        throw new ContractBroken(
            "retrieve returns passages with text, but returned "
                + (each == null ? "null" : each.getClass().getSimpleName() + " without it"));
      }
      size += PASSAGE + recalled.text().length() + 8L * recalled.units().size();
      if (size > most) {
        throw new ContractBroken(
            "retrieve returns at most %d characters, but returned more; return fewer passages"
                .formatted(most));
      }
      passages.add(recalled);
    }
    return passages;
  }

  private static Iterable<?> list(@Nullable Object value, String slot) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new ContractBroken(
        slot + " returns a list, but returned " + (value == null ? "null" : "something else"));
  }

  private static boolean hollow(MemoryUnit unit) {
    return Objects.isNull(unit.text()) || Objects.isNull(unit.kind()) || Objects.isNull(unit.id());
  }
}
