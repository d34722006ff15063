package io.mnemogen.evolve.meta;

import io.mnemogen.design.Slot;
import io.mnemogen.evolve.Specimen;
import java.util.Arrays;
import java.util.List;

/// One step of a search: a specimen and what was made of it.
///
/// @param before the parent
/// @param after the child
public record Change(Specimen before, Specimen after) {
  /// The slots whose programs differ, in slot order; empty when only tunables do.
  public List<Slot> slots() {
    return Arrays.stream(Slot.values())
        .filter(slot -> !before.design().program(slot).equals(after.design().program(slot)))
        .toList();
  }
}
