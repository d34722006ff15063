package io.mnemogen.evolve.strategy;

import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.breed.History;
import io.mnemogen.evolve.select.Twins;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// A running search as strategies see it.
public interface Search {
  /// What the search is allowed.
  Plan plan();

  /// What has been judged so far, the seeds first.
  History history();

  /// Whether there is budget left, no one asked to stop, and new designs are still found.
  boolean open();

  /// Randomness of the current generation, or of the proposal that is asked for; the same object
  /// until the next.
  RandomGenerator random();

  /// A child of these parents that is new to the search; empty if none was found.
  ///
  /// @param parents the first is the one to vary, others may be crossed in
  Optional<Proposal> child(List<Specimen> parents);

  /// Judges proposals at the plan's parallelism and archives them in order.
  ///
  /// @return the specimens of the proposals, in order, of designs judged before too; fewer than
  ///   proposals when the search closes in between
  List<Specimen> judge(List<Proposal> proposals);

  /// Judges the seeds, and asks for another proposal whenever a judge is free, until the search is
  /// no longer open. For [steady][Strategy#steady()] strategies; nothing else may be judged before.
  ///
  /// @param next a new design, if one was found; it may depend on the history and on [#random()],
  ///   and on what was asked for before
  void keepJudging(Supplier<Optional<Proposal>> next);

  /// Ends the current generation and begins the next.
  void nextGeneration();

  /// Specimens that may become parents: those that ran to the end, of [twins][Twins] one, in the
  /// order of judging, or all while none did.
  default List<Specimen> parents() {
    List<Specimen> sound = history().judged().stream().filter(s -> s.scored().isPresent()).toList();
    return sound.isEmpty() ? history().judged() : Twins.apart(sound);
  }
}
