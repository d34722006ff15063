package io.mnemogen.runs.experiment;

import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Searches that are compared: every variant on every task with every seed, at the same budget.
///
/// @param name what it is called
/// @param settings what all searches have in common: values by dotted configuration key, such as
///   `search.evaluations`
/// @param variants what is compared
/// @param control the name of the variant the others are compared with
/// @param seeds of searches and suites
/// @param tasks what is searched on
/// @param transfer on whose test suites the winners of other tasks are tried, `tasks` among them;
///   empty for none
public record Experiment(
    String name,
    SequencedMap<String, String> settings,
    List<Variant> variants,
    String control,
    List<Long> seeds,
    List<Task> tasks,
    List<Task> transfer) {
  /// One way to search.
  ///
  /// @param name what it is called in tables
  /// @param settings values by dotted configuration key, which win over those of tasks
  public record Variant(String name, SequencedMap<String, String> settings) {
    public Variant {
      settings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(settings));
    }

    /// A strategy, with everything else as the experiment and the task have it.
    static Variant strategy(String name) {
      return new Variant(name, new LinkedHashMap<>(Map.of("search.strategy", name)));
    }
  }

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
  public record Search(Task task, Variant variant, long seed) {
    /// What it is called: `task/variant-seed`.
    public String label() {
      return label(task.name(), variant.name(), seed);
    }

    static String label(String task, String variant, long seed) {
      return "%s/%s-%d".formatted(task, variant, seed);
    }
  }

  public Experiment {
    settings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(settings));
    variants = List.copyOf(variants);
    seeds = List.copyOf(seeds);
    tasks = List.copyOf(tasks);
    transfer = List.copyOf(transfer);
  }

  /// All searches: task by task, variant by variant, seed by seed.
  public List<Search> searches() {
    return tasks.stream()
        .flatMap(
            t -> variants.stream().flatMap(v -> seeds.stream().map(seed -> new Search(t, v, seed))))
        .toList();
  }

  /// Everything searched on, then what winners are only tried on.
  public List<Task> everyTask() {
    return Stream.concat(tasks.stream(), transfer.stream()).distinct().toList();
  }

  /// What the winners of a task are tried on besides it.
  public List<Task> targets(String task) {
    return transfer.stream().filter(t -> !t.name().equals(task)).toList();
  }

  /// The configuration of one search.
  ///
  /// @param data where the task's data are, or null
  /// @param flags values that change no result, such as the number of guests; they win
  /// @param folder the folder of the experiment
  /// @throws io.mnemogen.runs.config.ConfigProblem with everything wrong with it
  public RunConfig config(
      Search search, @Nullable Path data, Map<String, String> flags, Path folder) {
    var all = dealing(search.task(), search.seed());
    all.putAll(search.variant().settings());
    all.put("search.seed", String.valueOf(search.seed()));
    all.put("out", folder.resolve(search.label()).toString());
    return read(all, data, flags);
  }

  /// The configuration by which designs found elsewhere are tried on a task.
  ///
  /// @param seed what its suites are dealt for
  /// @param data as in the other
  /// @param flags as in the other
  /// @throws io.mnemogen.runs.config.ConfigProblem with everything wrong with it
  public RunConfig config(Task task, long seed, @Nullable Path data, Map<String, String> flags) {
    return read(dealing(task, seed), data, flags);
  }

  /// What a task is dealt by: values by dotted configuration key.
  SequencedMap<String, String> dealing(Task task, long seed) {
    var all = new LinkedHashMap<String, String>(settings);
    all.putAll(task.settings());
    all.put("task.seed", String.valueOf(seed));
    return all;
  }

  private static RunConfig read(
      SequencedMap<String, String> all, @Nullable Path data, Map<String, String> flags) {
    if (data != null) {
      all.put("task.data", data.toString());
    }
    all.putAll(flags);
    return ConfigReader.read(null, all);
  }
}
