package io.mnemogen.evolve.strategy;

import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.select.Front;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/// Rounds of a few survivors with several descendants each (MemEvolve, arXiv 2512.18746): the
/// Pareto front of the best of all survives, best quality first, and every survivor has the same
/// number of descendants. What the paper settles in a tournament on a few tasks and a final on more
/// is settled here on the whole training suite.
final class MemEvolve implements Strategy {
  private static final int SURVIVORS = 3;
  private static final int POOL = 12;

  @Override
  public String name() {
    return "memevolve";
  }

  @Override
  public String idea() {
    return "a handful of Pareto survivors, several descendants each, round by round";
  }

  @Override
  public void run(Search search) {
    int descendants = Math.max(1, search.plan().population() / (2 * SURVIVORS));
    while (search.open()) {
      List<Specimen> survivors = survivors(search.parents());
      var proposals = new ArrayList<Proposal>();
      for (Specimen survivor : survivors) {
        for (int i = 0; i < descendants; i++) {
          Specimen mate = pick(survivors, search.random());
          search.child(List.of(survivor, mate)).ifPresent(proposals::add);
        }
      }
      search.judge(proposals);
      search.nextGeneration();
    }
  }

  private static List<Specimen> survivors(List<Specimen> judged) {
    List<Specimen> best =
        judged.stream()
            .sorted(Comparator.comparingDouble(Specimen::quality).reversed())
            .limit(POOL)
            .toList();
    List<Specimen> survivors = new ArrayList<>(Front.of(best));
    best.stream().filter(s -> !survivors.contains(s)).forEach(survivors::add);
    return survivors.subList(0, Math.min(SURVIVORS, survivors.size()));
  }

  private static Specimen pick(List<Specimen> from, RandomGenerator random) {
    return from.get(random.nextInt(from.size()));
  }
}
