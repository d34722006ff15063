package io.mnemogen.runs.experiment;

import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Searches that are compared: every strategy on every task with every seed, at the same budget.
///
/// @param name what it is called
/// @param settings what all searches have in common: values by dotted configuration key, such as
///   `search.evaluations`
/// @param strategies names from the catalogue of strategies
/// @param seeds of searches and suites
/// @param tasks what is searched on
public record Experiment(
    String name,
    SequencedMap<String, String> settings,
    List<String> strategies,
    List<Long> seeds,
    List<Task> tasks) {
  /// What is searched on.
  ///
  /// @param name what it is called in tables
  /// @param settings values by dotted configuration key
  /// @param data the SHA-256 of its data file, or null when it needs none; where the file is, is
  ///   said when the experiment is run
  public record Task(String name, SequencedMap<String, String> settings, @Nullable String data) {
    public Task {
      settings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(settings));
    }
  }

  /// One search.
  public record Search(Task task, String strategy, long seed) {
    /// What it is called: `task/strategy-seed`.
    public String label() {
      return "%s/%s-%d".formatted(task.name(), strategy, seed);
    }
  }

  public Experiment {
    settings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(settings));
    strategies = List.copyOf(strategies);
    seeds = List.copyOf(seeds);
    tasks = List.copyOf(tasks);
  }

  /// All searches: task by task, strategy by strategy, seed by seed.
  public List<Search> searches() {
    return tasks.stream()
        .flatMap(t ->
            strategies.stream().flatMap(s -> seeds.stream().map(seed -> new Search(t, s, seed))))
        .toList();
  }

  /// The configuration of one search.
  ///
  /// @param data where the task's data are, or null
  /// @param flags values that change no result, such as the number of guests; they win
  /// @param folder the folder of the experiment
  /// @throws io.mnemogen.runs.config.ConfigProblem with everything wrong with it
  public RunConfig config(
      Search search, @Nullable Path data, Map<String, String> flags, Path folder) {
    var all = new LinkedHashMap<String, String>(settings);
    all.putAll(search.task().settings());
    all.put("search.strategy", search.strategy());
    all.put("search.seed", String.valueOf(search.seed()));
    all.put("task.seed", String.valueOf(search.seed()));
    all.put("out", folder.resolve(search.label()).toString());
    if (data != null) {
      all.put("task.data", data.toString());
    }
    all.putAll(flags);
    return ConfigReader.read(null, all);
  }
}
