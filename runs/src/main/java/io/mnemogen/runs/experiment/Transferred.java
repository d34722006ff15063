package io.mnemogen.runs.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What the winner and the best seed of one search did on the test suite of another task. The
/// component names are documented JSON keys.
///
/// @param task what was searched on
/// @param variant how
/// @param seed of the search and of all suites
/// @param winner the id of the winner
/// @param target the other task
/// @param settings what the target was dealt by
/// @param test how they did there
public record Transferred(
    String task,
    String variant,
    long seed,
    String winner,
    String target,
    SequencedMap<String, String> settings,
    Qualities test) {
  public Transferred {
    settings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(settings));
  }
}
