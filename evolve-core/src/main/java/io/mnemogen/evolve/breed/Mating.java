package io.mnemogen.evolve.breed;

import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.meta.MetaAgent;
import java.util.List;
import java.util.random.RandomGenerator;

/// What an operator makes a new design from.
///
/// @param parents the first is the one to vary, never empty; others may be crossed in
/// @param history what has been judged so far
/// @param agent writes new slot programs
/// @param random every random decision of the operator comes from here
/// @param reach how far from the parent the child may be, 1 as a rule, more when nearby designs
///   have all been judged
public record Mating(
    List<Specimen> parents,
    History history,
    MetaAgent agent,
    RandomGenerator random,
    double reach) {
  /// @throws IllegalArgumentException if there is no parent
  public Mating {
    parents = List.copyOf(parents);
    if (parents.isEmpty()) {
      throw new IllegalArgumentException("a child needs at least one parent, but has none");
    }
  }

  /// The parent to vary.
  public Specimen mother() {
    return parents.getFirst();
  }
}
