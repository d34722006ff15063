package io.mnemogen.evolve.strategy;

import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Specimen;
import java.util.ArrayList;
import java.util.List;

/// Random variation of seeds without selection: the control every other strategy must beat ("Simple
/// Baselines are Competitive with Code Evolution", arXiv 2602.16805).
final class BestOfN implements Strategy {
  @Override
  public String name() {
    return "random";
  }

  @Override
  public String idea() {
    return "vary random seeds, keep the best of all";
  }

  @Override
  public void run(Search search) {
    List<Specimen> seeds = List.copyOf(search.parents());
    while (search.open()) {
      var proposals = new ArrayList<Proposal>();
      for (int i = 0; i < search.plan().population(); i++) {
        Specimen mother = seeds.get(search.random().nextInt(seeds.size()));
        Specimen mate = seeds.get(search.random().nextInt(seeds.size()));
        search.child(List.of(mother, mate)).ifPresent(proposals::add);
      }
      search.judge(proposals);
      search.nextGeneration();
    }
  }
}
