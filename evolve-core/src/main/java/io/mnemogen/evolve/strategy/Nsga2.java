package io.mnemogen.evolve.strategy;

import io.jenetics.AltererResult;
import io.jenetics.Genotype;
import io.jenetics.Optimize;
import io.jenetics.Phenotype;
import io.jenetics.engine.Engine;
import io.jenetics.engine.EvolutionResult;
import io.jenetics.engine.EvolutionStart;
import io.jenetics.ext.moea.NSGA2Selector;
import io.jenetics.ext.moea.UFTournamentSelector;
import io.jenetics.ext.moea.Vec;
import io.jenetics.util.ISeq;
import io.jenetics.util.RandomRegistry;
import io.jenetics.util.Seq;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.genetics.Genomes;
import io.mnemogen.evolve.genetics.SlotGene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

/// NSGA-II on [fitness][Standing] with the Jenetics engine (Deb et al. 2002, "A Fast and Elitist
/// Multiobjective Genetic Algorithm"): half the population survives, half is born in every
/// generation. Parents win tournaments on rank and crowding distance among the better half of the
/// survivors: with a few hundred evaluations, children of poor parents are not affordable.
final class Nsga2 implements Strategy {
  @Override
  public String name() {
    return "nsga2";
  }

  @Override
  public String idea() {
    return "survival of the Pareto-fittest, tournaments among them for parents";
  }

  @Override
  public void run(Search search) {
    var population = new Population(search);
    int children = Math.max(1, search.plan().population() / 2);
    int survivors = Math.max(1, search.plan().population() - children);
    int parents = Math.max(2, survivors / 2);
    var best = new SoundSelector(NSGA2Selector.ofVec());
    var tournaments = new SoundSelector(UFTournamentSelector.ofVec());
    Engine<SlotGene, Vec<double[]>> engine =
        new Engine.Builder<SlotGene, Vec<double[]>>(population::evaluate, population::anyGenotype)
            .optimize(Optimize.MAXIMUM)
            .populationSize(survivors + children)
            .offspringSize(children)
            .survivorsSelector(best)
            .offspringSelector((all, count, optimize) ->
                tournaments.select(best.select(all, parents, optimize), count, optimize))
            .alterers(population::vary)
            .maximalPhenotypeAge(Long.MAX_VALUE)
            .executor(Runnable::run)
            .build();
    EvolutionStart<SlotGene, Vec<double[]>> start = EvolutionStart.of(population.founders(), 1);
    while (search.open()) {
      EvolutionStart<SlotGene, Vec<double[]>> from = start;
      EvolutionResult<SlotGene, Vec<double[]>> result =
          RandomRegistry.with(search.random()).call(() -> evolved(engine, from));
      start = result.next();
      search.nextGeneration();
    }
  }

  /// The next generation. The engine wraps what an alterer throws; callers get it as it was thrown.
  private static EvolutionResult<SlotGene, Vec<double[]>> evolved(
      Engine<SlotGene, Vec<double[]>> engine, EvolutionStart<SlotGene, Vec<double[]>> from) {
    try {
      return engine.evolve(from);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw e;
    }
  }

  /// Phenotypes and what the search knows of them.
  private static final class Population {
    private final Search search;
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();

    Population(Search search) {
      this.search = search;
    }

    ISeq<Phenotype<SlotGene, Vec<double[]>>> founders() {
      return search.history().judged().stream()
          .map(s -> Phenotype.<SlotGene, Vec<double[]>>of(Genomes.genotype(s.design()), 1))
          .collect(ISeq.toISeq());
    }

    Genotype<SlotGene> anyGenotype() {
      List<Specimen> parents = search.parents();
      return Genomes.genotype(
          parents.get(RandomRegistry.random().nextInt(parents.size())).design());
    }

    /// One child for every individual, with another as a mate; an individual without a new child
    /// stays as it is.
    AltererResult<SlotGene, Vec<double[]>> vary(
        Seq<Phenotype<SlotGene, Vec<double[]>>> individuals, long generation) {
      var varied = new ArrayList<Phenotype<SlotGene, Vec<double[]>>>();
      int altered = 0;
      for (Phenotype<SlotGene, Vec<double[]>> individual : individuals) {
        var mate = individuals.get(search.random().nextInt(individuals.size()));
        var child = search.child(List.of(specimen(individual), specimen(mate)));
        if (child.isPresent()) {
          proposals.put(child.get().design().id(), child.get());
          varied.add(Phenotype.of(Genomes.genotype(child.get().design()), generation));
          altered++;
        } else {
          varied.add(individual);
        }
      }
      return new AltererResult<>(ISeq.of(varied), altered);
    }

    /// Judges what was not judged yet and gives everyone its [Standing] in relation to the best so
    /// far.
    ISeq<Phenotype<SlotGene, Vec<double[]>>> evaluate(
        Seq<Phenotype<SlotGene, Vec<double[]>>> individuals) {
      search.judge(List.copyOf(proposals.values()));
      proposals.clear();
      double best = search.history().best();
      List<Specimen> judged =
          individuals.stream()
              .flatMap(p -> search.history().find(Standing.id(p)).stream())
              .toList();
      var standing = Standing.of(judged, best);
      return individuals.stream()
          .map(p -> p.withFitness(standing.fitness(Standing.id(p))))
          .collect(ISeq.toISeq());
    }

    private Specimen specimen(Phenotype<SlotGene, Vec<double[]>> individual) {
      return search
          .history()
          .find(Standing.id(individual))
          .orElseThrow(() -> new IllegalStateException("a parent was never judged"));
    }
  }
}
