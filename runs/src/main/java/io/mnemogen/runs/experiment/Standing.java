package io.mnemogen.runs.experiment;

import io.mnemogen.runs.stats.Bootstrap;
import io.mnemogen.runs.stats.Interval;
import io.mnemogen.runs.stats.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How one strategy did on one task, over its seeds. The component names are documented JSON keys.
///
/// @param task what was searched on
/// @param strategy how
/// @param runs searches, one a seed
/// @param area mean validation quality of the best design so far, over the budget and the runs
/// @param test test quality of the winners
/// @param overReference test quality of the winners minus that of the best seeds, paired
/// @param overControl test quality of the winners minus that of the control's, paired; null for the
///   control, and where it is missing
/// @param beaten runs in which the best seed was beaten on the validation suite
/// @param beatenAfter the median of the evaluations that took, over the runs in which it happened;
///   null if it never did
public record Standing(
    String task,
    String strategy,
    int runs,
    Interval area,
    Interval test,
    Interval overReference,
    @Nullable Interval overControl,
    int beaten,
    @Nullable Double beatenAfter) {
  /// The strategy the others are compared with: best of random variations.
  static final String CONTROL = "random";

  /// The standings of all strategies on all tasks, in the order of the outcomes.
  static List<Standing> of(List<Outcome> outcomes) {
    var standings = new ArrayList<Standing>();
    for (String task : outcomes.stream().map(Outcome::task).distinct().toList()) {
      List<Outcome> here = outcomes.stream().filter(o -> o.task().equals(task)).toList();
      List<Outcome> control = of(here, CONTROL);
      for (String strategy : here.stream().map(Outcome::strategy).distinct().toList()) {
        standings.add(of(task, strategy, of(here, strategy), control));
      }
    }
    return standings;
  }

  private static Standing of(
      String task, String strategy, List<Outcome> runs, List<Outcome> control) {
    Sample areas = Sample.empty();
    runs.forEach(o -> areas.add("runs", o.area()));
    Sample test = together(runs.stream().map(Outcome::sample).toList());
    Sample reference = together(runs.stream().map(Outcome::referenceSample).toList());
    boolean comparable = !strategy.equals(CONTROL) && seeds(runs).equals(seeds(control));
    List<Double> beaten =
        runs.stream().map(Outcome::beatenAfter).filter(Objects::nonNull).sorted().toList();
    return new Standing(
        task,
        strategy,
        runs.size(),
        Bootstrap.STANDARD.mean(areas),
        Bootstrap.STANDARD.mean(test),
        Bootstrap.STANDARD.difference(test, reference),
        comparable
            ? Bootstrap.STANDARD.difference(
                test, together(control.stream().map(Outcome::sample).toList()))
            : null,
        beaten.size(),
        Optional.of(beaten).filter(b -> !b.isEmpty()).map(Standing::median).orElse(null));
  }

  private static double median(List<Double> sorted) {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  private static List<Outcome> of(List<Outcome> outcomes, String strategy) {
    return outcomes.stream().filter(o -> o.strategy().equals(strategy)).toList();
  }

  private static List<Long> seeds(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::seed).toList();
  }

  private static Sample together(List<Sample> samples) {
    Sample all = Sample.empty();
    samples.forEach(s -> s.clusters().forEach((c, values) -> values.forEach(v -> all.add(c, v))));
    return all;
  }
}
