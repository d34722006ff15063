package io.mnemogen.evolve.breed;

import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Proposal;
import java.util.List;
import java.util.Optional;

/// Lets the meta-agent rewrite slots of the mother.
final class Write implements Operator {
  @Override
  public String name() {
    return "write";
  }

  @Override
  public double weight() {
    return 4;
  }

  @Override
  public Optional<Proposal> apply(Mating mating) {
    return mating
        .agent()
        .propose(Briefing.of(mating))
        .map(draft ->
            new Proposal(
                draft.applyTo(mating.mother().design()),
                null,
                new Origin(
                    draft.operator(),
                    List.of(mating.mother().id()),
                    draft.note(),
                    draft.rationale())));
  }
}
