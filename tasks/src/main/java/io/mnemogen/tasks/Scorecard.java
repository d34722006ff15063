package io.mnemogen.tasks;

import io.mnemogen.design.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a trial counted.
///
/// @param suite the address of the suite
/// @param hash the content hash of the suite
/// @param episodes in order of playing
/// @param units units held at the end of a course, averaged over courses
/// @param bytes bytes held at the end of a course, averaged over courses
/// @param embeddings texts embedded, in all
/// @param modelTokens language-model tokens the design used, in all
/// @param signature SHA-256 of the texts served, in order; empty before an episode was played.
///   Memories of one signature are twins: nothing they served tells them apart
/// @param transcripts a few logs with what was served, worst and best first, for meta-agents
/// @param fault what ended the trial early, if anything did; then the numbers mean nothing
public record Scorecard(
    String suite,
    String hash,
    List<EpisodeScore> episodes,
    double units,
    double bytes,
    long embeddings,
    long modelTokens,
    String signature,
    List<String> transcripts,
    Optional<Fault> fault) {
  public Scorecard {
    episodes = List.copyOf(episodes);
    transcripts = List.copyOf(transcripts);
  }

  /// Mean quality over episodes; 0 without episodes.
  public double quality() {
    return episodes.stream().mapToDouble(EpisodeScore::quality).average().orElse(0);
  }

  /// Mean context tokens an episode; 0 without episodes.
  public double contextTokens() {
    return episodes.stream().mapToInt(EpisodeScore::contextTokens).average().orElse(0);
  }

  /// The mean of every metric over the episodes that report it, in order of first appearance.
  public SequencedMap<String, Double> metrics() {
    var values = new LinkedHashMap<String, List<Double>>();
    for (EpisodeScore episode : episodes) {
      episode
          .metrics()
          .forEach((name, v) -> values.computeIfAbsent(name, n -> new ArrayList<>()).add(v));
    }
    var means = new LinkedHashMap<String, Double>();
    values.forEach((name, v) ->
        means.put(name, v.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
    return means;
  }
}
