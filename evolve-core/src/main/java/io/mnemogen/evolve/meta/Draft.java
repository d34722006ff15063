package io.mnemogen.evolve.meta;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.SlotProgram;
import java.util.List;

/// What a meta-agent proposes: programs that replace those of a parent in their slots.
///
/// @param programs at most one per slot, at least one
/// @param operator how it was made, for lineage and statistics, such as `derive`
/// @param note what was changed and why in one line, may be empty
public record Draft(List<SlotProgram> programs, String operator, String note) {
  /// @throws IllegalArgumentException if there is no program
  public Draft {
    programs = List.copyOf(programs);
    if (programs.isEmpty()) {
      throw new IllegalArgumentException("a draft holds at least one program, but holds none");
    }
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
