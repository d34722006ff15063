package io.mnemogen.evolve.strategy;

import io.jenetics.Optimize;
import io.jenetics.Phenotype;
import io.jenetics.ext.moea.NSGA2Selector;
import io.jenetics.ext.moea.UFTournamentSelector;
import io.jenetics.ext.moea.Vec;
import io.jenetics.util.ISeq;
import io.jenetics.util.RandomRegistry;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.genetics.Genomes;
import io.mnemogen.evolve.genetics.SlotGene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Steady-state NSGA-II (Durillo et al. 2009, "On the Effect of the Steady-State Selection Scheme
/// in Multi-Objective Genetic Algorithms"), without generations that wait for their slowest: as
/// soon as a judge is free, a child is bred from what has been judged by then. Half as many designs
/// as the plan's population survive; parents are selected among them as [Nsga2] does.
final class Steady implements Strategy {
  private final SoundSelector best = new SoundSelector(NSGA2Selector.ofVec());
  private final SoundSelector tournaments = new SoundSelector(UFTournamentSelector.ofVec());

  @Override
  public String name() {
    return "steady";
  }

  @Override
  public String idea() {
    return "as nsga2, but a child is bred whenever a judge is free: for evaluations of very"
        + " different length; the order they end in decides";
  }

  @Override
  public boolean steady() {
    return true;
  }

  @Override
  public void run(Search search) {
    var population = new Population(search);
    search.keepJudging(population::child);
  }

  /// Those that survived so far. Costs the same however many were judged.
  private final class Population {
    private final Search search;
    private final int size;
    private final List<Specimen> survivors = new ArrayList<>();
    private int seen;

    Population(Search search) {
      this.search = search;
      this.size = Math.max(2, search.plan().population() / 2);
    }

    /// A child of two of them, once there are any.
    Optional<Proposal> child() {
      List<Specimen> judged = search.history().judged();
      survivors.addAll(judged.subList(seen, judged.size()));
      seen = judged.size();
      return survivors.isEmpty()
          ? Optional.empty()
          : search.child(RandomRegistry.with(search.random()).call(this::couple));
    }

    private List<Specimen> couple() {
      var standing = Standing.of(survivors, search.history().best());
      ISeq<Phenotype<SlotGene, Vec<double[]>>> all =
          survivors.stream()
              .map(s -> Phenotype.of(Genomes.genotype(s.design()), 1, standing.fitness(s.id())))
              .collect(ISeq.toISeq());
      if (all.size() > size) {
        all = best.select(all, size, Optimize.MAXIMUM);
        List<Specimen> chosen = specimens(all);
        survivors.clear();
        survivors.addAll(chosen);
      }
      ISeq<Phenotype<SlotGene, Vec<double[]>>> parents =
          best.select(all, Math.max(2, size / 2), Optimize.MAXIMUM);
      return specimens(tournaments.select(parents, 2, Optimize.MAXIMUM));
    }

    /// Each once.
    private List<Specimen> specimens(ISeq<Phenotype<SlotGene, Vec<double[]>>> individuals) {
      return individuals.stream()
          .map(Standing::id)
          .distinct()
          .flatMap(id -> search.history().find(id).stream())
          .toList();
    }
  }
}
