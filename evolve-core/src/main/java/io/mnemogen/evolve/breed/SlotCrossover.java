package io.mnemogen.evolve.breed;

import io.jenetics.UniformCrossover;
import io.jenetics.ext.moea.Vec;
import io.jenetics.util.MSeq;
import io.jenetics.util.RandomRegistry;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.genetics.Genomes;
import io.mnemogen.evolve.genetics.SlotGene;
import java.util.List;
import java.util.Optional;

/// Takes each slot, with the values of its tunables, from the mother or a mate at even odds.
final class SlotCrossover implements Operator {
  /// Opens the stock crossover of Jenetics to callers without a population.
  private static final class Crossing extends UniformCrossover<SlotGene, Vec<double[]>> {
    Crossing() {
      super(1.0, 0.5);
    }

    MSeq<SlotGene> cross(MSeq<SlotGene> mother, MSeq<SlotGene> mate) {
      crossover(mother, mate);
      return mother;
    }
  }

  private final Crossing crossing = new Crossing();

  @Override
  public String name() {
    return "crossover";
  }

  @Override
  public double weight() {
    return 1;
  }

  @Override
  public Optional<Proposal> apply(Mating mating) {
    if (mating.parents().size() < 2) {
      return Optional.empty();
    }
    Specimen mate = mating.parents().get(1);
    MSeq<SlotGene> genes =
        RandomRegistry.with(mating.random())
            .call(() ->
                crossing.cross(
                    Genomes.genes(mating.mother().design()).copy(),
                    Genomes.genes(mate.design()).copy()));
    MemoryDesign child = Genomes.design(genes);
    var origin = new Origin(name(), List.of(mating.mother().id(), mate.id()), "");
    return Optional.of(new Proposal(child, null, origin));
  }
}
