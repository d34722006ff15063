package io.mnemogen.evolve.breed;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.meta.MetaAgent;
import io.mnemogen.evolve.select.Parsimony;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Designs with less to read that might do what another does.
///
/// @param history whose programs may take the place of longer ones
/// @param agent knows what can be taken out of the programs it wrote
public record Simpler(History history, MetaAgent agent) {
  /// Every design that differs from a specimen's in one slot and has fewer lines of code: with
  /// unused code removed, with a part of a derived program left out, or with the shortest program
  /// that did not fail. Shortest first.
  public List<Proposal> than(Specimen specimen) {
    var proposals = new ArrayList<Proposal>();
    for (SlotProgram program : specimen.design().slots().values()) {
      String slot = program.slot().key();
      propose(specimen, UnusedCode.removed(program), slot + " without unused code", proposals);
      for (SlotProgram pruned : agent.simpler(program)) {
        propose(specimen, pruned, slot + " pruned", proposals);
      }
      history.programs(program.slot()).stream()
          .min(Comparator.comparingInt(Parsimony::lines))
          .ifPresent(shortest ->
              propose(specimen, shortest, slot + " replaced by the shortest", proposals));
    }
    proposals.sort(Comparator.comparingInt(p -> Parsimony.lines(p.design())));
    return proposals;
  }

  private static void propose(
      Specimen specimen, SlotProgram program, String note, List<Proposal> proposals) {
    MemoryDesign shorter = specimen.design().with(program);
    if (Parsimony.lines(shorter) < Parsimony.lines(specimen.design())) {
      var origin = new Origin(Origin.SIMPLIFY, List.of(specimen.id()), note);
      proposals.add(new Proposal(shorter, null, origin));
    }
  }
}
