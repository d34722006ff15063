package io.mnemogen.sandbox.compile;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Slot;
import java.util.Map;

/// What came of compiling a slot program.
public sealed interface Compilation {
  /// A program that can be loaded.
  non-sealed interface Compiled extends Compilation {
    /// Loads the program with all its state new, so that two loads share nothing.
    ///
    /// @param tunables the design's values by unqualified name
    SlotCode load(Map<String, Double> tunables);
  }

  /// A program that was turned down.
  record Rejected(Fault fault) implements Compilation {
    /// Turned down for what it says.
    public static Rejected unreadable(Slot slot, int line, String words) {
      return new Rejected(new Fault.DoesNotCompile(slot, line, words));
    }
  }
}
