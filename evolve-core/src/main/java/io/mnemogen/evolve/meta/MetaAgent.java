package io.mnemogen.evolve.meta;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import java.util.Optional;

/// Writes slot programs.
public interface MetaAgent {
  /// An agent that has no ideas.
  MetaAgent NONE =
      new MetaAgent() {
        @Override
        public String name() {
          return "none";
        }

        @Override
        public Optional<Draft> propose(Brief brief) {
          return Optional.empty();
        }
      };

  /// What identifies the agent and its version in archives: agents of equal names make equal drafts
  /// of equal briefs.
  String name();

  /// Programs to replace some of those of the brief's parent; empty if the agent has no idea for
  /// it. The same brief after the same briefs gives the same draft.
  Optional<Draft> propose(Brief brief);

  /// Programs that mend a design that failed; by default none.
  default Optional<Draft> repair(MemoryDesign design, Fault fault) {
    return Optional.empty();
  }
}
