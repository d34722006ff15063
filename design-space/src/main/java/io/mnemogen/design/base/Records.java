package io.mnemogen.design.base;

import io.mnemogen.design.view.Seal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The life of units: versions, validity, retirement, duplicates.
public final class Records implements UnitView {
  private final MemoryBase base;
  private final Seal seal;
  private final SequencedMap<String, MemoryUnit> retired = new LinkedHashMap<>();
  private final Map<String, String> firstOf = new HashMap<>();
  private final Backlog backlog;

  Records(MemoryBase base, Seal seal) {
    this.base = base;
    this.seal = seal;
    this.backlog = new Backlog(base.registered().values());
  }

  /// Registers a unit in place of an earlier one: the earlier one's validity ends when the new
  /// one's begins, at its time, but it stays in the base; the new one is a version later and names
  /// the earlier as a source. Without the earlier one in the base it is only registered.
  public MemoryUnit supersede(String earlier, MemoryUnit unit) {
    MemoryUnit before = base.unit(earlier);
    if (before == null) {
      return base.put(unit);
    }
    base.put(before.closedAt(unit.time()));
    return base.put(
        unit.validFrom(unit.time())
            .with(MemoryUnit.VERSION, before.version() + 1.0)
            .with(MemoryUnit.SUPERSEDES, earlier)
            .from(List.of(earlier)));
  }

  /// A unit and the units it superseded that are still in the base, latest first.
  public List<MemoryUnit> history(String id) {
    var history = new ArrayList<MemoryUnit>();
    MemoryUnit unit = base.unit(id);
    while (unit != null && !history.contains(unit)) {
      history.add(unit);
      unit = base.unit(unit.attribute(MemoryUnit.SUPERSEDES));
    }
    return history;
  }

  /// The units valid at a time, in order of registration.
  public List<MemoryUnit> validAt(long time) {
    return base.where(unit -> unit.isValidAt(time));
  }

  /// Takes a unit out of the base and every view but keeps it here. Nothing happens if the id is
  /// unknown.
  public void retire(String id) {
    seal.check("retire");
    MemoryUnit unit = base.unit(id);
    if (unit != null) {
      base.remove(id);
      retired.put(id, unit);
    }
  }

  /// Registers a retired unit again, last in order. Nothing happens if it is not retired.
  public void restore(String id) {
    seal.check("restore");
    MemoryUnit unit = retired.remove(id);
    if (unit != null) {
      base.put(unit);
    }
  }

  /// The retired units, in order of retirement.
  public List<MemoryUnit> retired() {
    return List.copyOf(retired.values());
  }

  /// Another unit of the base with the same words, case and punctuation apart: the first one
  /// registered; null if there is none.
  public @Nullable MemoryUnit duplicateOf(MemoryUnit unit) {
    for (MemoryUnit due : backlog.take()) {
      firstOf.putIfAbsent(due.signature(), due.id());
    }
    String first = firstOf.get(unit.signature());
    MemoryUnit found = first == null || first.equals(unit.id()) ? null : base.unit(first);
    return found != null && found.signature().equals(unit.signature()) ? found : null;
  }

  /// Puts what two registered units hold into the first and removes the second; returns what is
  /// then registered, or null if one of them is not in the base.
  public @Nullable MemoryUnit merge(String into, String from) {
    seal.check("merge");
    MemoryUnit kept = base.unit(into);
    MemoryUnit gone = base.unit(from);
    if (kept == null || gone == null || into.equals(from)) {
      return null;
    }
    base.remove(from);
    return base.put(kept.mergedWith(gone));
  }

  @Override
  public void registered(MemoryUnit unit) {
    seal.check("registered");
    retired.remove(unit.id());
    backlog.add(unit);
  }

  @Override
  public void forget(String id) {
    seal.check("forget");
    backlog.remove(id);
    firstOf.values().remove(id);
  }
}
