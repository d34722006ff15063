package io.mnemogen.evolve.strategy;

import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Specimen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// MAP-Elites (Mouret and Clune 2015, arXiv 1504.04909): the best design of every cell of a grid
/// over behaviour may become a parent, all with the same odds. The grid: context tokens served and
/// units held, both by powers of two.
final class MapElites implements Strategy {
  private record Cell(int context, int units) {}

  @Override
  public String name() {
    return "map-elites";
  }

  @Override
  public String idea() {
    return "vary the best design of every cell over context tokens and units held";
  }

  @Override
  public void run(Search search) {
    int children = Math.max(1, search.plan().population() / 2);
    while (search.open()) {
      List<Specimen> elites = elites(search.parents());
      var proposals = new ArrayList<Proposal>();
      for (int i = 0; i < children; i++) {
        Specimen mother = elites.get(search.random().nextInt(elites.size()));
        Specimen mate = elites.get(search.random().nextInt(elites.size()));
        search.child(List.of(mother, mate)).ifPresent(proposals::add);
      }
      search.judge(proposals);
      search.nextGeneration();
    }
  }

  /// The best of every cell, the one judged first among equals.
  static List<Specimen> elites(List<Specimen> judged) {
    SequencedMap<Cell, Specimen> grid = new LinkedHashMap<>();
    for (Specimen specimen : judged) {
      grid.merge(
          cell(specimen), specimen, (old, young) -> young.quality() > old.quality() ? young : old);
    }
    return List.copyOf(grid.values());
  }

  private static Cell cell(Specimen specimen) {
    return specimen
        .scored()
        .map(s -> s.objectives())
        .map((Objectives o) -> new Cell(power(o.contextTokens()), power(o.units())))
        .orElse(new Cell(-1, -1));
  }

  private static int power(double value) {
    return (int) Math.floor(Math.log(1 + Math.max(0, value)) / Math.log(2));
  }
}
