package io.mnemogen.design.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The units a view that fills itself has yet to index, in order of registration. Once a slot
/// indexes anything by hand, nothing is ever due again.
final class Backlog {
  private final SequencedMap<String, MemoryUnit> due = new LinkedHashMap<>();
  private boolean closed;

  /// Everything a base holds is due.
  Backlog(Iterable<MemoryUnit> units) {
    units.forEach(this::add);
  }

  void add(MemoryUnit unit) {
    if (!closed) {
      due.putLast(unit.id(), unit);
    }
  }

  void remove(String id) {
    due.remove(id);
  }

  /// Whether the view still fills itself.
  boolean isOpen() {
    return !closed;
  }

  /// Ends self-filling; what is due is forgotten.
  void close() {
    closed = true;
    due.clear();
  }

  /// How many units are due.
  int size() {
    return due.size();
  }

  /// Everything due, which is then no longer due.
  List<MemoryUnit> take() {
    List<MemoryUnit> taken = new ArrayList<>(due.values());
    due.clear();
    return taken;
  }
}
