package io.mnemogen.evolve.strategy;

import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.select.Fitness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Climbs from the best seed: of a few children the best replaces its parent if it is better by
/// more than [Fitness#RESOLUTION] (as EvolveMem does, arXiv 2605.13941). After some rounds without
/// a step it goes on from another good design.
final class HillClimb implements Strategy {
  private static final int PATIENCE = 5;
  private static final int RESTARTS = 10;

  @Override
  public String name() {
    return "hill-climb";
  }

  @Override
  public String idea() {
    return "step from one design to its best child while that pays, else start elsewhere";
  }

  @Override
  public void run(Search search) {
    int children = Math.max(1, search.plan().population() / 4);
    Specimen at = best(search.parents()).getFirst();
    int idle = 0;
    while (search.open()) {
      var proposals = new ArrayList<Proposal>();
      List<Specimen> mates = best(search.parents());
      for (int i = 0; i < children; i++) {
        Specimen mate = mates.get(search.random().nextInt(Math.min(RESTARTS, mates.size())));
        search.child(List.of(at, mate)).ifPresent(proposals::add);
      }
      double before = at.quality();
      Specimen step =
          search.judge(proposals).stream()
              .max(Comparator.comparingDouble(Specimen::quality))
              .filter(s -> s.quality() > before + Fitness.RESOLUTION)
              .orElse(at);
      idle = step.equals(at) ? idle + 1 : 0;
      at = search.history().find(step.id()).orElse(step);
      if (idle == PATIENCE) {
        List<Specimen> elsewhere = best(search.parents());
        at = elsewhere.get(search.random().nextInt(Math.min(RESTARTS, elsewhere.size())));
        idle = 0;
      }
      search.nextGeneration();
    }
  }

  private static List<Specimen> best(List<Specimen> judged) {
    return judged.stream()
        .sorted(Comparator.comparingDouble(Specimen::quality).reversed())
        .toList();
  }
}
