package io.mnemogen.runs.experiment;

import io.mnemogen.runs.stats.Bootstrap;
import io.mnemogen.runs.stats.Interval;
import io.mnemogen.runs.stats.Sample;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How the winners of one variant did on one split, over its seeds. The component names are
/// documented JSON keys.
///
/// @param quality quality of the winners
/// @param overReference that of the winners minus that of the best seeds, paired
/// @param overControl that of the winners minus that of the control's, paired; null for the
///   control, and where it is missing
public record Score(Interval quality, Interval overReference, @Nullable Interval overControl) {
  /// The score of some outcomes.
  ///
  /// @param control outcomes with the same seeds to be compared with; none to compare with nothing
  static Score of(
      List<Outcome> runs, List<Outcome> control, Function<Outcome, Qualities> qualities) {
    Sample winners = together(runs, o -> qualities.apply(o).winnerSample(o.seed()));
    Sample references = together(runs, o -> qualities.apply(o).referenceSample(o.seed()));
    Sample others = together(control, o -> qualities.apply(o).winnerSample(o.seed()));
    return new Score(
        Bootstrap.STANDARD.mean(winners),
        Bootstrap.STANDARD.difference(winners, references),
        control.isEmpty() ? null : Bootstrap.STANDARD.difference(winners, others));
  }

  private static Sample together(List<Outcome> runs, Function<Outcome, Sample> sample) {
    Sample all = Sample.empty();
    runs.forEach(
        o -> sample.apply(o).clusters().forEach((c, values) -> values.forEach(v -> all.add(c, v))));
    return all;
  }
}
