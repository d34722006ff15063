package io.mnemogen.evolve;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.NamedDesign;
import org.jspecify.annotations.Nullable;

/// A design that is to be judged.
///
/// @param design the design
/// @param name what people call it, or null for a design the search made
/// @param origin how it arose
public record Proposal(MemoryDesign design, @Nullable String name, Origin origin) {
  /// A proposal to judge a design given from outside.
  public static Proposal seed(NamedDesign seed) {
    return new Proposal(seed.design(), seed.name(), Origin.seed());
  }
}
