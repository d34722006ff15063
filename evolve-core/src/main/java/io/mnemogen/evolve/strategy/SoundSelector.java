package io.mnemogen.evolve.strategy;

import io.jenetics.Optimize;
import io.jenetics.Phenotype;
import io.jenetics.Selector;
import io.jenetics.ext.moea.Vec;
import io.jenetics.util.ISeq;
import io.jenetics.util.RandomRegistry;
import io.jenetics.util.Seq;
import io.mnemogen.evolve.genetics.SlotGene;
import io.mnemogen.evolve.select.Fitness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// Selects among the individuals that ran to the end, one of each fitness, in random order, so that
/// selectors that compare neighbours compare strangers. Of designs that score the same only the
/// first counts: most differ in what has no effect. While none ran to the end it selects among all.
///
/// @param selector selects among the sound
record SoundSelector(Selector<SlotGene, Vec<double[]>> selector)
    implements Selector<SlotGene, Vec<double[]>> {
  @Override
  public ISeq<Phenotype<SlotGene, Vec<double[]>>> select(
      Seq<Phenotype<SlotGene, Vec<double[]>>> population, int count, Optimize optimize) {
    var distinct = new ArrayList<Phenotype<SlotGene, Vec<double[]>>>();
    var seen = new HashSet<Vec<double[]>>();
    for (Phenotype<SlotGene, Vec<double[]>> individual : population) {
      if (seen.add(individual.fitness())) {
        distinct.add(individual);
      }
    }
    List<Phenotype<SlotGene, Vec<double[]>>> sound =
        distinct.stream().filter(p -> !p.fitness().equals(Fitness.worst())).toList();
    var candidates = new ArrayList<>(sound.isEmpty() ? population.asList() : sound);
    Collections.shuffle(candidates, Random.from(RandomRegistry.random()));
    if (candidates.size() == 1) {
      return ISeq.of(Collections.nCopies(count, candidates.getFirst()));
    }
    return selector.select(ISeq.of(candidates), count, optimize);
  }
}
