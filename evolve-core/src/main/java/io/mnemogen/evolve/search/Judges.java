package io.mnemogen.evolve.search;

import io.mnemogen.evolve.Judge;
import java.util.Optional;

/// The judges of a search.
///
/// @param train judges every design the search proposes
/// @param fresh judges the best again on training episodes the search has not seen, as many as the
///   training suite has; empty where there are none
/// @param validation judges elites on a suite the search does not see, before they can win
public record Judges(Judge train, Optional<Judge> fresh, Judge validation) {
  /// Judges of a search without fresh episodes.
  public Judges(Judge train, Judge validation) {
    this(train, Optional.empty(), validation);
  }
}
