package io.mnemogen.evolve.meta;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import java.util.Optional;

/// Writes slot programs.
public interface MetaAgent {
  /// An agent that has no ideas.
  MetaAgent NONE = brief -> Optional.empty();

  /// Programs to replace some of those of the brief's parent; empty if the agent has no idea for
  /// it. The same brief after the same briefs gives the same draft.
  Optional<Draft> propose(Brief brief);

  /// Programs that mend a design that failed; by default none.
  default Optional<Draft> repair(MemoryDesign design, Fault fault) {
    return Optional.empty();
  }
}
