package io.mnemogen.evolve.select;

import io.mnemogen.evolve.Hurdle;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The hurdle of keeping up with the best: a design is dropped when the scores on its first
/// episodes leave no doubt that it ends further behind than [Fitness#SLACK], where nothing reaches
/// the front.
///
/// The doubt is that of the mean of the paired differences, drawn without replacement from the
/// whole suite (Cochran 1977, "Sampling Techniques", eq. 2.22): `s² / n · (1 − n / N)`. As a race
/// it is that of Maron and Moore 1997, "The Racing Algorithm", with paired differences for scores.
///
/// @param leader the id of the best design
/// @param scores its scores on the whole suite
public record Race(String leader, Verdict.Scored scores) implements Hurdle {
  /// Standard errors that leave no doubt.
  private static final double DOUBT = 3;

  /// Episodes before which nothing is dropped.
  private static final int FEWEST = 20;

  /// The race against the best of these, the first among equals; none when nothing ran to the end.
  public static Optional<Race> against(List<Specimen> judged) {
    return judged.stream()
        .filter(s -> s.scored().isPresent())
        .max(
            Comparator.comparingDouble(Specimen::quality)
                .thenComparing(Comparator.comparingInt(Specimen::number).reversed()))
        .flatMap(Race::against);
  }

  /// The race against one design; none when it did not run to the end.
  public static Optional<Race> against(Specimen leader) {
    return leader.scored().map(scores -> new Race(leader.id(), scores));
  }

  @Override
  public boolean clears(Verdict.Scored soFar) {
    int n = soFar.episodes().size();
    int all = scores.episodes().size();
    if (n < FEWEST || n >= all) {
      return true;
    }
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double difference = soFar.episodes().get(i).quality() - scores.episodes().get(i).quality();
      sum += difference;
      squares += difference * difference;
    }
    double mean = sum / n;
    double variance = Math.max(0, (squares - n * mean * mean) / (n - 1.0));
    double error = Math.sqrt(variance / n * (1 - n / (double) all));
    return mean + DOUBT * error >= -Fitness.SLACK;
  }
}
