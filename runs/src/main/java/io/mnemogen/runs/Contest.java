package io.mnemogen.runs;

import io.mnemogen.evolve.Specimen;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whom the winner of a search meets on the test split.
public enum Contest {
  /// The whole catalogue, and the designs that led on the way.
  ALL,
  /// The seed of best training quality alone; for experiments, whose searches are many.
  BEST_SEED;

  /// The designs to be tested besides the winner.
  ///
  /// @param judged everything the search judged
  /// @param incumbents those that led on the way
  List<Specimen> contestants(List<Specimen> judged, List<Specimen> incumbents) {
    List<Specimen> named = judged.stream().filter(s -> s.name() != null).toList();
    return switch (this) {
      case ALL -> Stream.concat(incumbents.stream(), named.stream()).distinct().toList();
      case BEST_SEED -> bestSeed(named).stream().toList();
    };
  }

  /// The seed of best training quality, the one judged first among equals; none when none ran to
  /// the end.
  public static Optional<Specimen> bestSeed(List<Specimen> judged) {
    return judged.stream()
        .filter(s -> s.name() != null && s.scored().isPresent())
        .min(
            Comparator.comparingDouble(Specimen::quality)
                .reversed()
                .thenComparingInt(Specimen::number));
  }
}
