package io.mnemogen.tasks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What one episode counted.
///
/// @param course the course it belongs to
/// @param episode its id within the course
/// @param quality in [0, 1]
/// @param contextTokens what all recollections of the episode cost together
/// @param metrics further numbers by name
public record EpisodeScore(
    String course,
    String episode,
    double quality,
    int contextTokens,
    SequencedMap<String, Double> metrics) {
  public EpisodeScore {
    metrics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(metrics));
  }
}
