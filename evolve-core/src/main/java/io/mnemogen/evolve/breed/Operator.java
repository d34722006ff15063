package io.mnemogen.evolve.breed;

import io.mnemogen.evolve.Proposal;
import java.util.Optional;

/// One way of making a new design from judged ones.
public interface Operator {
  /// What it is called in lineages and statistics.
  String name();

  /// How often it is chosen in relation to the others of the catalogue, unless a plan says
  /// otherwise.
  double weight();

  /// A child, or nothing if this operator can make none of these parents. The child may be a design
  /// that was judged before.
  Optional<Proposal> apply(Mating mating);
}
