package io.mnemogen.runs.report.story;

import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.tasks.catalogue.TaskFamilies;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// What was searched for, on what, and how.
///
/// @param config what was asked for
/// @param idea what the task measures, in one line
/// @param splits what designs were judged on
/// @param plan what shaped the search, by name
public record Setting(
    RunConfig config, String idea, List<SplitFacts> splits, SequencedMap<String, String> plan) {
  public Setting {
    splits = List.copyOf(splits);
  }

  /// One split as the archive knows it.
  ///
  /// @param name `train`, `validation` or `test`
  /// @param hash SHA-256 of the suite's content
  /// @param courses independent parts
  /// @param episodes in all courses
  public record SplitFacts(String name, String hash, long courses, int episodes) {}

  static Setting of(RunConfig config, Archive archive) {
    String idea =
        TaskFamilies.entries().stream()
            .filter(e -> e.name().equals(config.task().family()))
            .map(TaskFamilies.Entry::idea)
            .findFirst()
            .orElse("");
    var splits = new ArrayList<SplitFacts>();
    for (Stage stage : Stage.values()) {
      archive.all().stream()
          .flatMap(s -> archive.verdict(s.id(), stage).stream())
          .filter(Verdict.Scored.class::isInstance)
          .map(Verdict.Scored.class::cast)
          .findFirst()
          .ifPresent(v -> splits.add(facts(stage, v)));
    }
    return new Setting(config, idea, splits, archive.notes());
  }

  private static SplitFacts facts(Stage stage, Verdict.Scored scored) {
    long courses =
        scored.episodes().stream().map(Verdict.EpisodeQuality::cluster).distinct().count();
    return new SplitFacts(
        stage.name().toLowerCase(Locale.ROOT), scored.suite(), courses, scored.episodes().size());
  }
}
