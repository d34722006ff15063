package io.mnemogen.runs.experiment;

import io.mnemogen.evolve.Verdict;
import io.mnemogen.runs.stats.Sample;
import io.mnemogen.tasks.TaskSuite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// How winners of searches and their best seeds did on the same episodes. The component names are
/// documented JSON keys.
///
/// @param winner qualities of the winners, episode by episode, by `seed/course`
/// @param reference qualities of the best seeds
public record Qualities(
    SequencedMap<String, List<Double>> winner, SequencedMap<String, List<Double>> reference) {
  /// What two verdicts on a suite say.
  ///
  /// @param seed what the suite was dealt for
  static Qualities of(long seed, Optional<Verdict> winner, Optional<Verdict> reference) {
    return new Qualities(episodes(seed, winner), episodes(seed, reference));
  }

  /// What two verdicts on a suite say, a design that failed having a quality of 0 everywhere.
  static Qualities on(TaskSuite suite, Verdict winner, Verdict reference) {
    return new Qualities(everywhere(suite, winner), everywhere(suite, reference));
  }

  /// All of them on one heap.
  static Qualities together(List<Qualities> all) {
    var together = new Qualities(new LinkedHashMap<>(), new LinkedHashMap<>());
    all.forEach(q -> {
      add(together.winner, q.winner);
      add(together.reference, q.reference);
    });
    return together;
  }

  /// Qualities of the winners.
  Sample winners() {
    return new Sample("", winner);
  }

  /// Qualities of the best seeds.
  Sample references() {
    return new Sample("", reference);
  }

  private static SequencedMap<String, List<Double>> everywhere(TaskSuite suite, Verdict verdict) {
    if (verdict instanceof Verdict.Scored) {
      return episodes(suite.seed(), Optional.of(verdict));
    }
    var nothing = new LinkedHashMap<String, List<Double>>();
    suite
        .courses()
        .forEach(c ->
            nothing
                .computeIfAbsent(course(suite.seed(), c.id()), course -> new ArrayList<>())
                .addAll(Collections.nCopies(c.deployment().size(), 0.0)));
    return nothing;
  }

  private static String course(long seed, String course) {
    return "%d/%s".formatted(seed, course);
  }

  private static void add(
      SequencedMap<String, List<Double>> to, SequencedMap<String, List<Double>> qualities) {
    qualities.forEach(
        (course, values) -> to.computeIfAbsent(course, c -> new ArrayList<>()).addAll(values));
  }

  private static SequencedMap<String, List<Double>> episodes(long seed, Optional<Verdict> verdict) {
    var sample = Sample.empty();
    if (verdict.orElse(null) instanceof Verdict.Scored scored) {
      scored.episodes().forEach(e -> sample.add(course(seed, e.cluster()), e.quality()));
    }
    return new LinkedHashMap<>(sample.clusters());
  }
}
