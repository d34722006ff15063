package io.mnemogen.runs.experiment;

import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.select.Incumbents;
import io.mnemogen.runs.Contest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What came of one search. The component names are documented JSON keys.
///
/// @param task what was searched on
/// @param variant how
/// @param seed of the search and its suites
/// @param area mean validation quality of the best design so far, over the budget: the area under
///   the best-so-far curve, in [0, 1]
/// @param beatenAfter full evaluations spent until the best design so far was one the search made
///   and beat the best seed on the validation suite; null if that never happened
/// @param designs designs judged
/// @param dropped those of them that were not judged to the end
/// @param winner the id of the winner
/// @param reference the best seed by training quality
/// @param validation the winner and the reference on the validation suite
/// @param test the winner and the reference on the test suite
public record Outcome(
    String task,
    String variant,
    long seed,
    double area,
    @Nullable Double beatenAfter,
    int designs,
    int dropped,
    String winner,
    String reference,
    Qualities validation,
    Qualities test) {
  /// The outcome of a finished search.
  ///
  /// @param budget full evaluations it was allowed
  /// @throws IllegalStateException if the archive lacks verdicts a finished search leaves
  static Outcome of(Experiment.Search search, Archive archive, String winner, int budget) {
    List<Specimen> all =
        archive.all().stream().filter(s -> !s.origin().operator().equals(Origin.SIMPLIFY)).toList();
    Specimen reference = Contest.bestSeed(all).orElseThrow();
    double hurdle = validation(archive, reference.id()).orElse(0.0);
    Set<String> incumbents =
        Incumbents.of(all).stream()
            .map(Specimen::id)
            .collect(Collectors.toCollection(HashSet::new));
    double spent = 0;
    double area = 0;
    double best = 0;
    Double beaten = null;
    for (Specimen specimen : all) {
      spent += specimen.cost();
      area += specimen.cost() * best;
      if (incumbents.contains(specimen.id())) {
        best = validation(archive, specimen.id()).orElse(best);
        if (beaten == null && specimen.name() == null && best > hurdle) {
          beaten = spent;
        }
      }
    }
    area += Math.max(0, budget - spent) * best;
    return new Outcome(
        search.task().name(),
        search.variant().name(),
        search.seed(),
        area / budget,
        beaten,
        all.size(),
        (int) all.stream().filter(s -> s.verdict() instanceof Verdict.Dropped).count(),
        winner,
        reference.label(),
        qualities(search.seed(), archive, Stage.VALIDATION, List.of(winner, reference.id())),
        qualities(search.seed(), archive, Stage.TEST, List.of(winner, reference.id())));
  }

  /// The folder of the search in that of the experiment: `task/variant-seed`.
  String label() {
    return Experiment.Search.label(task, variant, seed);
  }

  private static Qualities qualities(long seed, Archive archive, Stage stage, List<String> ids) {
    return Qualities.of(
        seed, archive.verdict(ids.getFirst(), stage), archive.verdict(ids.getLast(), stage));
  }

  private static Optional<Double> validation(Archive archive, String id) {
    return archive
        .verdict(id, Stage.VALIDATION)
        .filter(Verdict.Scored.class::isInstance)
        .map(v -> ((Verdict.Scored) v).objectives().quality());
  }
}
