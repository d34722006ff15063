package io.mnemogen.evolve.meta;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Rationale;
import java.util.List;
import java.util.Optional;

/// What a meta-agent proposes: programs that replace those of a parent in their slots.
///
/// @param programs at most one per slot, at least one
/// @param operator how it was made, for lineage and statistics, such as `derive`
/// @param note what was changed and why in one line, may be empty
/// @param rationale the author's reasons, if it gave any
public record Draft(
    List<SlotProgram> programs, String operator, String note, Optional<Rationale> rationale) {
  /// @throws IllegalArgumentException if there is no program
  public Draft {
    programs = List.copyOf(programs);
    if (programs.isEmpty()) {
      throw new IllegalArgumentException("a draft holds at least one program, but holds none");
    }
  }

  /// A draft without reasons.
  public Draft(List<SlotProgram> programs, String operator, String note) {
    this(programs, operator, note, Optional.empty());
  }

  /// The parent with these programs in place of its own.
  public MemoryDesign applyTo(MemoryDesign parent) {
    MemoryDesign changed = parent;
    for (SlotProgram program : programs) {
      changed = changed.with(program);
    }
    return changed;
  }
}
