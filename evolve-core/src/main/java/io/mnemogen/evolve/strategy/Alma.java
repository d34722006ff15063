package io.mnemogen.evolve.strategy;

import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Specimen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Open-ended archive sampling (ALMA, arXiv 2602.07755, as in its code): every judged design may
/// become a parent, `q = σ(reward − no-memory reward)`, `score = q − 0.5 · ln(1 + visits)`, up to
/// five parents a step by softmax at temperature 0.5 without replacement, one child each.
///
/// The no-memory reward is that of the seed named `none`, else the lowest of the seeds.
final class Alma implements Strategy {
  private static final int PARENTS = 5;
  private static final double NOVELTY = 0.5;
  private static final double TEMPERATURE = 0.5;

  @Override
  public String name() {
    return "alma";
  }

  @Override
  public String idea() {
    return "sample parents from the whole archive by reward and by how rarely they were sampled";
  }

  @Override
  public void run(Search search) {
    double floor = floor(search.parents());
    Map<String, Integer> visits = new HashMap<>();
    while (search.open()) {
      List<Specimen> parents =
          new Softmax(TEMPERATURE)
              .draw(
                  search.parents(),
                  PARENTS,
                  s -> score(s.quality() - floor, visits.getOrDefault(s.id(), 0)),
                  search.random());
      var proposals = new ArrayList<Proposal>();
      for (Specimen parent : parents) {
        visits.merge(parent.id(), 1, Integer::sum);
        search.child(couple(parent, parents, search.random())).ifPresent(proposals::add);
      }
      search.judge(proposals);
      search.nextGeneration();
    }
  }

  /// A parent and one of the others of its step, if there is one, that it may be crossed with.
  private static List<Specimen> couple(
      Specimen parent, List<Specimen> drawn, RandomGenerator random) {
    List<Specimen> others = drawn.stream().filter(s -> s != parent).toList();
    return others.isEmpty()
        ? List.of(parent)
        : List.of(parent, others.get(random.nextInt(others.size())));
  }

  private static double score(double gain, int visits) {
    return 1 / (1 + Math.exp(-gain)) - NOVELTY * Math.log(1 + visits);
  }

  private static double floor(List<Specimen> seeds) {
    return seeds.stream()
        .filter(s -> "none".equals(s.name()))
        .mapToDouble(Specimen::quality)
        .findFirst()
        .orElseGet(() -> seeds.stream().mapToDouble(Specimen::quality).min().orElse(0));
  }
}
