package io.mnemogen.evolve.meta.prompt;

import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Specimen;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Code in prompts.
final class Programs {
  private Programs() {}

  /// All programs of a design, and the values of its tunables.
  static String all(Specimen specimen) {
    String programs = some(specimen, List.of(Slot.values()));
    return specimen.design().tunables().isEmpty()
        ? programs
        : programs + "\n\nTunables are set to " + specimen.design().tunables() + ".";
  }

  /// Some programs of a design.
  static String some(Specimen specimen, Collection<Slot> slots) {
    return slots.stream()
        .map(slot -> block(specimen.design().program(slot)))
        .collect(Collectors.joining("\n"));
  }

  /// Slots as a list of words.
  static String names(Collection<Slot> slots) {
    return slots.stream().map(Slot::key).collect(Collectors.joining(", "));
  }

  private static String block(SlotProgram program) {
    return Data.block(
        program.slot().key() + "." + program.language().extension(), program.source());
  }
}
