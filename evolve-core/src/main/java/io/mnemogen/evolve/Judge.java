package io.mnemogen.evolve;

import io.mnemogen.design.MemoryDesign;

/// Judges designs on one fixed suite. A pure function of the design: the same design gets the same
/// verdict, in any order and on any thread. Thread-safe. Never throws for a candidate's failure.
@FunctionalInterface
public interface Judge {
  /// The verdict on a design.
  Verdict judge(MemoryDesign design);
}
