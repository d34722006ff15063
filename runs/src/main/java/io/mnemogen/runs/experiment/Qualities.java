package io.mnemogen.runs.experiment;

import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.stats.Sample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// How the winner of a search and its best seed did on a suite, episode by episode, by course. The
/// component names are documented JSON keys.
///
/// @param winner qualities of the winner
/// @param reference qualities of the best seed
public record Qualities(
    SequencedMap<String, List<Double>> winner, SequencedMap<String, List<Double>> reference) {
  /// What two verdicts say.
  static Qualities of(Optional<Verdict> winner, Optional<Verdict> reference) {
    return new Qualities(episodes(winner), episodes(reference));
  }

  /// What an archive says at a stage.
  static Qualities of(Archive archive, Stage stage, String winner, String reference) {
    return of(archive.verdict(winner, stage), archive.verdict(reference, stage));
  }

  /// Qualities of the winner, by seed and course.
  Sample winnerSample(long seed) {
    return sample(winner, seed);
  }

  /// Qualities of the best seed, by seed and course.
  Sample referenceSample(long seed) {
    return sample(reference, seed);
  }

  private static Sample sample(SequencedMap<String, List<Double>> qualities, long seed) {
    var sample = Sample.empty();
    qualities.forEach(
        (course, values) -> values.forEach(v -> sample.add("%d/%s".formatted(seed, course), v)));
    return sample;
  }

  private static SequencedMap<String, List<Double>> episodes(Optional<Verdict> verdict) {
    var sample = Sample.empty();
    if (verdict.orElse(null) instanceof Verdict.Scored scored) {
      scored.episodes().forEach(e -> sample.add(e.cluster(), e.quality()));
    }
    return new LinkedHashMap<>(sample.clusters());
  }
}
