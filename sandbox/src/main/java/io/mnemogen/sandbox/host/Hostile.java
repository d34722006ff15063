package io.mnemogen.sandbox.host;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import java.util.Arrays;

/// A design that would start a process, to see whether the language wall stands. It is compiled,
/// never run.
final class Hostile {
  private Hostile() {}

  static MemoryDesign design() {
    return MemoryDesign.of(
        Arrays.stream(Slot.values())
            .map(s -> SlotProgram.groovy(s, s.signature() + " {\n  'true'.execute()\n  return\n}"))
            .toArray(SlotProgram[]::new));
  }
}
