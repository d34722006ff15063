package io.mnemogen.runs.experiment;

import io.mnemogen.runs.stats.Bootstrap;
import io.mnemogen.runs.stats.Interval;
import io.mnemogen.runs.stats.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How one variant did on one task, over its seeds. The component names are documented JSON keys.
///
/// @param task what was searched on
/// @param variant how
/// @param runs searches, one a seed
/// @param area mean validation quality of the best design so far, over the budget and the runs
/// @param validation how the winners did where they were chosen
/// @param test how the winners did on what nothing was chosen by
/// @param beaten runs in which the best seed was beaten on the validation suite
/// @param beatenAfter the median of the evaluations that took, over the runs in which it happened;
///   null if it never did
public record Standing(
    String task,
    String variant,
    int runs,
    Interval area,
    Score validation,
    Score test,
    int beaten,
    @Nullable Double beatenAfter) {
  /// The standings of all variants on all tasks, in the order of the outcomes.
  ///
  /// @param control the variant the others are compared with
  static List<Standing> of(String control, List<Outcome> outcomes) {
    var standings = new ArrayList<Standing>();
    for (String task : outcomes.stream().map(Outcome::task).distinct().toList()) {
      List<Outcome> here = outcomes.stream().filter(o -> o.task().equals(task)).toList();
      List<Outcome> compared = of(here, control);
      for (String variant : here.stream().map(Outcome::variant).distinct().toList()) {
        List<Outcome> runs = of(here, variant);
        boolean comparable = !variant.equals(control) && seeds(runs).equals(seeds(compared));
        standings.add(of(task, variant, runs, comparable ? compared : List.of()));
      }
    }
    return standings;
  }

  private static Standing of(
      String task, String variant, List<Outcome> runs, List<Outcome> control) {
    Sample areas = Sample.empty();
    runs.forEach(o -> areas.add("runs", o.area()));
    List<Double> beaten =
        runs.stream().map(Outcome::beatenAfter).filter(Objects::nonNull).sorted().toList();
    return new Standing(
        task,
        variant,
        runs.size(),
        Bootstrap.STANDARD.mean(areas),
        score(runs, control, Outcome::validation),
        score(runs, control, Outcome::test),
        beaten.size(),
        Optional.of(beaten).filter(b -> !b.isEmpty()).map(Standing::median).orElse(null));
  }

  private static Score score(
      List<Outcome> runs, List<Outcome> control, Function<Outcome, Qualities> qualities) {
    return Score.of(
        Qualities.together(runs.stream().map(qualities).toList()),
        Optional.of(control)
            .filter(c -> !c.isEmpty())
            .map(c -> Qualities.together(c.stream().map(qualities).toList())));
  }

  private static double median(List<Double> sorted) {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  private static List<Outcome> of(List<Outcome> outcomes, String variant) {
    return outcomes.stream().filter(o -> o.variant().equals(variant)).toList();
  }

  private static List<Long> seeds(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::seed).toList();
  }
}
