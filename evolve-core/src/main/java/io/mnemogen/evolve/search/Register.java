package io.mnemogen.evolve.search;

import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.breed.History;
import io.mnemogen.evolve.meta.MetaAgent;
import java.util.Optional;

/// What a search has judged, one specimen after the other: kept in the archive, told to the
/// meta-agent and to the listener, and counted against the budget.
final class Register {
  /// What a sum of shares of evaluations may be off by.
  private static final double ROUNDING = 1e-9;

  private final Plan plan;
  private final Archive archive;
  private final MetaAgent agent;
  private final SearchListener listener;
  private final History history = new History();
  private int generation;

  Register(Plan plan, Archive archive, MetaAgent agent, SearchListener listener) {
    this.plan = plan;
    this.archive = archive;
    this.agent = agent;
    this.listener = listener;
  }

  Archive archive() {
    return archive;
  }

  History history() {
    return history;
  }

  /// How many designs were judged.
  int judged() {
    return history.judged().size();
  }

  /// The round the search is in.
  int generation() {
    return generation;
  }

  /// Begins the next round.
  ///
  /// @param ended whether the one before came to its end
  void nextGeneration(boolean ended) {
    if (ended) {
      listener.generation(progress());
    }
    generation++;
  }

  /// How many designs can be judged to the end with what is left of the budget.
  int affordable() {
    return (int) Math.floor(plan.evaluations() - history.spent() + ROUNDING);
  }

  /// How far the search has come.
  Progress progress() {
    return new Progress(
        judged(),
        history.dropped(),
        history.spent(),
        plan.evaluations(),
        generation,
        history.faults(),
        history.best());
  }

  /// Takes a verdict that was given just now on what was proposed in some round.
  void take(Proposal proposal, int round, Verdict verdict) {
    requireNoMore(proposal.design().shortId());
    take(
        new Specimen(
            proposal.design(),
            proposal.name(),
            proposal.origin(),
            round,
            judged() + 1,
            verdict,
            Optional.empty()));
  }

  /// Takes the next specimen, of the archive or new to it.
  void take(Specimen specimen) {
    int number = judged() + 1;
    if (specimen.number() != number) {
      throw misfit(specimen.label());
    }
    if (archive.size() < number) {
      archive.put(specimen);
    }
    history.add(specimen);
    agent.judged(specimen);
    listener.judged(specimen, progress());
  }

  /// @throws IllegalStateException if the archive goes on beyond what was judged
  void requireNoMore(String proposed) {
    if (archive.size() > judged()) {
      throw misfit(proposed);
    }
  }

  /// The problem that an archive holds another search than this one.
  IllegalStateException misfit(String proposed) {
    return new IllegalStateException(
        ("an archive is resumed by the version that began it, but this search proposes %s as number"
                + " %d and the archive of %d designs has another there; begin a new archive")
            .formatted(proposed, judged() + 1, archive.size()));
  }
}
