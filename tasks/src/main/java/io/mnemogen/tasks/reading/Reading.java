package io.mnemogen.tasks.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a reader made of the returned text.
///
/// @param quality in [0, 1]
/// @param metrics further numbers by name
/// @param log what was read and what was right, for people and meta-agents
public record Reading(double quality, SequencedMap<String, Double> metrics, String log) {
  public Reading {
    metrics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(metrics));
  }

  /// An answer that is right or wrong, counted as `accuracy` and `accuracy-KIND`.
  public static Reading answer(String given, String right, String kind) {
    double accuracy = given.equals(right) ? 1 : 0;
    var metrics = new LinkedHashMap<String, Double>();
    metrics.put("accuracy", accuracy);
    metrics.put("accuracy-" + kind, accuracy);
    return new Reading(accuracy, metrics, "read: '%s', right: '%s'".formatted(given, right));
  }
}
