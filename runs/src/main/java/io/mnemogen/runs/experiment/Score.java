package io.mnemogen.runs.experiment;

import io.mnemogen.runs.stats.Bootstrap;
import io.mnemogen.runs.stats.Interval;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the winners of searches did on the suites of one split. The component names are documented
/// JSON keys.
///
/// @param quality quality of the winners
/// @param overReference that of the winners minus that of the best seeds, paired
/// @param overControl that of the winners minus that of other winners on the same episodes, paired;
///   null where there are none
public record Score(Interval quality, Interval overReference, @Nullable Interval overControl) {
  /// The score of some qualities.
  ///
  /// @param control those of other winners on the same episodes
  static Score of(Qualities qualities, Optional<Qualities> control) {
    return new Score(
        Bootstrap.STANDARD.mean(qualities.winners()),
        Bootstrap.STANDARD.difference(qualities.winners(), qualities.references()),
        control
            .map(c -> Bootstrap.STANDARD.difference(qualities.winners(), c.winners()))
            .orElse(null));
  }
}
