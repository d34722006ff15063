package io.mnemogen.evolve.select;

import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The best designs of a search and the choice among them.
///
/// The best of many noisy scores is mostly lucky. So the training suite only nominates; the
/// validation suite decides, and where it cannot tell two elites apart, both suites together do.
public final class Elites {
  private static final Comparator<Specimen> NOMINATION =
      Comparator.comparingDouble(Specimen::quality)
          .reversed()
          .thenComparingDouble(Elites::contextTokens)
          .thenComparing(Parsimony.SIMPLEST_FIRST);

  private Elites() {}

  /// The `count` specimens of best training quality among those that ran to the end, of
  /// [twins][Twins] one, best first; among equals those that serve fewer context tokens, then the
  /// [simpler][Parsimony].
  public static List<Specimen> nominate(List<Specimen> judged, int count) {
    return Twins.apart(judged).stream()
        .filter(s -> s.scored().isPresent())
        .sorted(NOMINATION)
        .limit(count)
        .toList();
  }

  /// The elite of best validation quality. Elites whose paired difference to it is within one
  /// standard error count as equal: among them the best mean over the episodes of both suites wins,
  /// then fewer context tokens, then the [simpler][Parsimony].
  ///
  /// Without validated elites the first nomination wins; empty if nothing ran to the end.
  public static Optional<Specimen> winner(List<Specimen> elites) {
    Optional<Specimen> best =
        elites.stream()
            .filter(s -> s.validated().isPresent())
            .max(
                Comparator.comparingDouble(Elites::validation)
                    .thenComparing(Comparator.comparingInt(Specimen::number).reversed()));
    if (best.isEmpty()) {
      return elites.stream().filter(s -> s.scored().isPresent()).min(NOMINATION);
    }
    return elites.stream()
        .filter(s -> s.validated().isPresent() && isEqual(best.get(), s))
        .min(
            Comparator.comparingDouble(Elites::pooled)
                .reversed()
                .thenComparingDouble(Elites::contextTokens)
                .thenComparing(Parsimony.SIMPLEST_FIRST));
  }

  private static boolean isEqual(Specimen best, Specimen other) {
    Paired difference = Paired.of(best.validated().orElseThrow(), other.validated().orElseThrow());
    return difference.mean() <= difference.error();
  }

  private static double validation(Specimen specimen) {
    return specimen.validated().map(v -> v.objectives().quality()).orElse(-1.0);
  }

  private static double pooled(Specimen specimen) {
    Verdict.Scored validation = specimen.validated().orElseThrow();
    int trained = Math.max(1, specimen.episodes());
    int validated = Math.max(1, validation.episodes().size());
    return (specimen.quality() * trained + validation.objectives().quality() * validated)
        / (trained + validated);
  }

  private static double contextTokens(Specimen specimen) {
    return specimen.objectives().map(Objectives::contextTokens).orElse(0.0);
  }
}
