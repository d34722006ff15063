package io.mnemogen.evolve.genetics;

import io.jenetics.Chromosome;
import io.jenetics.util.ISeq;

/// Four slot genes in slot order.
record SlotChromosome(ISeq<SlotGene> genes) implements Chromosome<SlotGene> {
  @Override
  public SlotGene get(int index) {
    return genes.get(index);
  }

  @Override
  public int length() {
    return genes.length();
  }

  @Override
  public Chromosome<SlotGene> newInstance(ISeq<SlotGene> others) {
    return new SlotChromosome(others);
  }

  @Override
  public Chromosome<SlotGene> newInstance() {
    return this;
  }
}
