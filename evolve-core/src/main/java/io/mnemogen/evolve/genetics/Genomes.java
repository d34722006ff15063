package io.mnemogen.evolve.genetics;

import io.jenetics.Genotype;
import io.jenetics.util.BaseSeq;
import io.jenetics.util.MSeq;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Translates between designs and genotypes.
public final class Genomes {
  private Genomes() {}

  /// The genotype of a design.
  public static Genotype<SlotGene> genotype(MemoryDesign design) {
    return Genotype.of(new SlotChromosome(genes(design).toISeq()));
  }

  /// The genes of a design, in slot order.
  public static MSeq<SlotGene> genes(MemoryDesign design) {
    var genes = new ArrayList<SlotGene>();
    design
        .slots()
        .forEach((slot, program) ->
            genes.add(new SlotGene(new TunedSlot(program, design.tunables(slot)))));
    return MSeq.of(genes);
  }

  /// The design of a genotype.
  public static MemoryDesign design(Genotype<SlotGene> genotype) {
    return design(genotype.chromosome());
  }

  /// The design of four genes in slot order.
  public static MemoryDesign design(BaseSeq<SlotGene> genes) {
    var slots = new LinkedHashMap<Slot, SlotProgram>();
    var tunables = new LinkedHashMap<String, Double>();
    for (SlotGene gene : genes) {
      SlotProgram program = gene.allele().program();
      slots.put(program.slot(), program);
      gene.allele()
          .values()
          .forEach((name, value) -> tunables.put(program.slot().key() + "." + name, value));
    }
    return new MemoryDesign(slots, tunables);
  }
}
