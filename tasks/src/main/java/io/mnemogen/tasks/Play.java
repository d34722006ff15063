package io.mnemogen.tasks;

import io.mnemogen.design.memory.Experience;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How an episode went.
///
/// @param quality what the family counts, in [0, 1], higher is better
/// @param metrics further numbers by name, such as `evidence-recall` or `success`
/// @param lived what memory takes in afterwards in online mode; its outcome carries no receipts
/// @param log what happened, for people and for meta-agents; may be empty
public record Play(
    double quality, SequencedMap<String, Double> metrics, Experience lived, String log) {
  public Play {
    metrics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(metrics));
  }
}
