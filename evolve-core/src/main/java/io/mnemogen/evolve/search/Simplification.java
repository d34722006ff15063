package io.mnemogen.evolve.search;

import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Simplified;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.select.Fitness;
import io.mnemogen.evolve.select.Parsimony;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes out of a winner what it does without, one part at a time, the largest first. What is left
/// must be no worse than the winner on the training episodes, nor on those and the validation
/// episodes together; differences below [Fitness#RESOLUTION] are none. The test split is not
/// touched.
///
/// @param search judges and archives what is proposed, beyond its budget
/// @param validation of what is no worse on training
/// @param most designs judged at most
record Simplification(BudgetedSearch search, Validation validation, int most) {
  /// Designs judged before the best of them is chosen; not the number of guests, which must not
  /// matter.
  private static final int AT_A_TIME = 4;

  /// What is left when everything allowed was tried; empty if someone asked to stop before.
  Optional<Simplified> of(Specimen winner) {
    int before = search.history().judged().size();
    Set<String> tried = new HashSet<>();
    Specimen current = winner;
    int cut = Integer.MAX_VALUE;
    List<Proposal> next = next(current, cut, tried, most);
    while (!next.isEmpty()) {
      next.forEach(p -> tried.add(p.design().id()));
      List<Specimen> shorter = validation.of(asGood(search.judgeBeyond(next, winner), winner));
      if (search.stopped() || shorter.stream().anyMatch(s -> s.validation().isEmpty())) {
        return Optional.empty();
      }
      Optional<Specimen> simplest =
          shorter.stream()
              .filter(s -> s.validated().isPresent() && mean(s) >= floor(mean(winner)))
              .min(Parsimony.SIMPLEST_FIRST);
      if (simplest.isPresent()) {
        cut = Parsimony.lines(current.design()) - Parsimony.lines(simplest.get().design());
        current = simplest.get();
      }
      int judged = search.history().judged().size() - before;
      next = next(current, cut, tried, most - judged);
    }
    return Optional.of(new Simplified(winner, current, search.history().judged().size() - before));
  }

  /// What to try next: what cuts more than was cut before has been tried already.
  private List<Proposal> next(Specimen current, int cut, Set<String> tried, int left) {
    int lines = Parsimony.lines(current.design());
    return search.simpler().than(current).stream()
        .filter(p -> !tried.contains(p.design().id()))
        .filter(p -> lines - Parsimony.lines(p.design()) <= cut)
        .limit(Math.min(AT_A_TIME, Math.max(0, left)))
        .toList();
  }

  /// Those no worse on the training episodes.
  private static List<Specimen> asGood(List<Specimen> shorter, Specimen winner) {
    double train = winner.scored().map(s -> s.objectives().quality()).orElse(0.0);
    return shorter.stream()
        .filter(s -> s.scored().filter(t -> t.objectives().quality() >= floor(train)).isPresent())
        .toList();
  }

  private static double floor(double quality) {
    return quality - Fitness.RESOLUTION;
  }

  /// The mean over training and validation episodes.
  private static double mean(Specimen specimen) {
    Verdict.Scored train = specimen.scored().orElseThrow();
    Verdict.Scored validation = specimen.validated().orElseThrow();
    double trained = Math.max(1, train.episodes().size());
    double validated = Math.max(1, validation.episodes().size());
    return (train.objectives().quality() * trained + validation.objectives().quality() * validated)
        / (trained + validated);
  }
}
