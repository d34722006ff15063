package io.mnemogen.evolve.genetics;

import io.jenetics.Gene;

/// The gene of one slot. It has no random instances: new slots come from operators, so
/// [#newInstance()] gives the gene itself.
///
/// @param allele the program and its values
public record SlotGene(TunedSlot allele) implements Gene<TunedSlot, SlotGene> {
  @Override
  public SlotGene newInstance() {
    return this;
  }

  @Override
  public SlotGene newInstance(TunedSlot other) {
    return new SlotGene(other);
  }

  @Override
  public boolean isValid() {
    return true;
  }
}
