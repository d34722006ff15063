package io.mnemogen.design.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The units of a base by id, in order of registration.
final class Register {
  private final SequencedMap<String, MemoryUnit> units = new LinkedHashMap<>();
  private final SequencedMap<String, List<MemoryUnit>> kinds = new LinkedHashMap<>();

  /// Registers a unit and returns the one that had its id before, which it replaces in its place;
  /// null if there was none.
  @Nullable MemoryUnit put(MemoryUnit unit) {
    kinds.clear();
    return units.put(unit.id(), unit);
  }

  /// Whether there was a unit of this id to take out.
  boolean remove(String id) {
    boolean was = units.remove(id) != null;
    if (was) {
      kinds.clear();
    }
    return was;
  }

  @Nullable MemoryUnit get(String id) {
    return units.get(id);
  }

  int size() {
    return units.size();
  }

  /// All units; a copy.
  List<MemoryUnit> all() {
    return new ArrayList<>(units.values());
  }

  /// All units, which follow what is registered later.
  SequencedMap<String, MemoryUnit> byId() {
    return Collections.unmodifiableSequencedMap(units);
  }

  /// The units of a kind; the same list until a unit is put or removed.
  List<MemoryUnit> kind(String kind) {
    List<MemoryUnit> told = kinds.get(kind);
    if (told == null) {
      told = where(u -> u.kind().equals(kind));
      if (!told.isEmpty()) { // a kind nobody has is not worth a place
        kinds.put(kind, told);
      }
    }
    return told;
  }

  List<MemoryUnit> where(Predicate<MemoryUnit> condition) {
    return units.values().stream().filter(condition).toList();
  }

  /// The last `count` units, oldest first.
  List<MemoryUnit> latest(int count) {
    List<MemoryUnit> latest = new ArrayList<>();
    Iterator<MemoryUnit> newest = units.sequencedValues().reversed().iterator();
    while (latest.size() < count && newest.hasNext()) {
      latest.add(newest.next());
    }
    Collections.reverse(latest);
    return latest;
  }
}
