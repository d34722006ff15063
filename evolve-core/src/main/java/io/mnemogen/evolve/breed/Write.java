package io.mnemogen.evolve.breed;

import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.meta.Brief;
import java.util.List;
import java.util.Optional;

/// Lets the meta-agent rewrite slots of the mother.
final class Write implements Operator {
  private static final int PEERS = 8;

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
    var peers = mating.parents().subList(1, Math.min(1 + PEERS, mating.parents().size()));
    var brief = new Brief(mating.mother(), peers, mating.random().nextLong());
    return mating
        .agent()
        .propose(brief)
        .map(draft ->
            new Proposal(
                draft.applyTo(mating.mother().design()),
                null,
                new Origin(draft.operator(), List.of(mating.mother().id()), draft.note())));
  }
}
