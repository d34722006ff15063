package io.mnemogen.evolve.strategy;

import io.jenetics.Phenotype;
import io.jenetics.ext.moea.Vec;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.genetics.Genomes;
import io.mnemogen.evolve.genetics.SlotGene;
import io.mnemogen.evolve.select.Fitness;
import io.mnemogen.evolve.select.Parsimony;
import io.mnemogen.evolve.select.Twins;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Where judged designs stand among one another, for selectors.
///
/// @param fitness by id; of twins, and of designs of equal fitness, only the simplest has one
record Standing(Map<String, Vec<double[]>> fitness) {
  /// The standing of these.
  ///
  /// @param best the best training quality so far
  static Standing of(List<Specimen> judged, double best) {
    var taken = new HashSet<Vec<double[]>>();
    var fitness = new HashMap<String, Vec<double[]>>();
    for (Specimen specimen : Parsimony.simplestFirst(Twins.apart(judged))) {
      Vec<double[]> own = Fitness.of(specimen, best);
      if (taken.add(own)) {
        fitness.put(specimen.id(), own);
      }
    }
    return new Standing(fitness);
  }

  /// The fitness of a design.
  Vec<double[]> fitness(String id) {
    return fitness.getOrDefault(id, Fitness.worst());
  }

  /// The id of an individual's design.
  static String id(Phenotype<SlotGene, Vec<double[]>> individual) {
    return Genomes.design(individual.genotype()).id();
  }
}
