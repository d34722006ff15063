package io.mnemogen.evolve;

import io.mnemogen.design.MemoryDesign;

/// A judge that works through its suite slice by slice and can stop in between. The slices of a
/// suite are always the same.
public interface SlicedJudge extends Judge {
  /// The verdict on a design that must clear a hurdle after every slice but the last; the first
  /// time it does not, the verdict is [Verdict.Dropped]. A design that clears all gets the verdict
  /// of [#judge(MemoryDesign)].
  Verdict judge(MemoryDesign design, Hurdle hurdle);
}
