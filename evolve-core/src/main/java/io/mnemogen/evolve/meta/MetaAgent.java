package io.mnemogen.evolve.meta;

import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Specimen;
import java.util.List;
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

  /// How far from what is known its drafts are to go, in [0, 1]: 0 asks for one slot at a time, 1
  /// mostly for whole designs and for what the archive does not hold.
  default double creativity() {
    return 0.5;
  }

  /// Programs to replace some of those of the brief's parent; empty if the agent has no idea for
  /// it. The same brief after the same briefs and verdicts gives the same draft.
  Optional<Draft> propose(Brief brief);

  /// Shorter programs that might do what this one does, because a part of it may not matter; empty
  /// if the agent knows of none. Agents answer alike after the same briefs.
  default List<SlotProgram> simpler(SlotProgram program) {
    return List.of();
  }

  /// Is told of every judged design in the order of judging, whoever made it; on resuming, of those
  /// in the archive too.
  default void judged(Specimen specimen) {}
}
