package io.mnemogen.runs.report.story;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.runs.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How one ancestor of the winner, or the winner itself, came about.
///
/// @param child the design
/// @param parents what it was made from, the one it resembles most first; empty for a seed
/// @param gain what it gained on its first parent, over the same training episodes; empty when
///   there is no parent or one of the two failed
/// @param slots how its programs differ from its first parent's
/// @param tunings how its tunables differ from its first parent's
public record LineageStep(
    Judged child,
    List<Judged> parents,
    Optional<Interval> gain,
    List<SlotChange> slots,
    List<Tuning> tunings) {
  public LineageStep {
    parents = List.copyOf(parents);
    slots = List.copyOf(slots);
    tunings = List.copyOf(tunings);
  }

  /// A slot whose program changed.
  ///
  /// @param slot which
  /// @param lines the comparison
  public record SlotChange(Slot slot, List<DiffLine> lines) {
    public SlotChange {
      lines = List.copyOf(lines);
    }

    /// How many lines are of a kind.
    public long count(DiffLine.Kind kind) {
      return lines.stream().filter(l -> l.kind() == kind).count();
    }
  }

  /// A tunable that both designs have, with different values.
  ///
  /// @param name the qualified name, such as `retrieve.k`
  public record Tuning(String name, double before, double after) {}

  /// The slots in which two designs differ.
  static List<SlotChange> slots(MemoryDesign before, MemoryDesign after) {
    var changes = new ArrayList<SlotChange>();
    for (Slot slot : Slot.values()) {
      if (!before.program(slot).equals(after.program(slot))) {
        changes.add(
            new SlotChange(
                slot, TextDiff.of(before.program(slot).source(), after.program(slot).source())));
      }
    }
    return changes;
  }

  /// The tunables both designs have with different values.
  static List<Tuning> tunings(MemoryDesign before, MemoryDesign after) {
    var tunings = new ArrayList<Tuning>();
    after
        .tunables()
        .forEach((name, value) -> {
          Double old = before.tunables().get(name);
          if (old != null && !old.equals(value)) {
            tunings.add(new Tuning(name, old, value));
          }
        });
    return tunings;
  }
}
