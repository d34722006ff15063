package io.mnemogen.runs.experiment;

import io.mnemogen.evolve.strategy.Strategies;
import io.mnemogen.evolve.strategy.Strategy;
import io.mnemogen.runs.config.ConfigProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads experiments from YAML: `name`, `settings`, `strategies`, `seeds`, and `tasks` with `name`,
/// `settings` and, for those that read data, the SHA-256 of the file as `data`.
public final class ExperimentReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record Document(
      @Nullable String name,
      @Nullable SequencedMap<String, String> settings,
      @Nullable List<String> strategies,
      @Nullable List<Long> seeds,
      @Nullable List<DocumentTask> tasks) {}

  private record DocumentTask(
      @Nullable String name,
      @Nullable SequencedMap<String, String> settings,
      @Nullable String data) {}

  private ExperimentReader() {}

  /// The experiment in a file.
  ///
  /// @throws ConfigProblem with everything wrong with it
  public static Experiment read(Path file) {
    Document document = parse(file);
    var problems = new ArrayList<String>();
    var tasks = new ArrayList<Experiment.Task>();
    for (DocumentTask task : given("tasks", document.tasks(), problems)) {
      if (task.name() == null || !task.name().matches("[a-z0-9-]+")) {
        problems.add(
            "a task is named with small letters, digits and '-', but one is '%s'"
                .formatted(task.name()));
      } else {
        tasks.add(new Experiment.Task(task.name(), orEmpty(task.settings()), task.data()));
      }
    }
    List<String> known = Strategies.all().stream().map(Strategy::name).toList();
    List<String> strategies = given("strategies", document.strategies(), problems);
    for (String strategy : strategies) {
      if (!known.contains(strategy)) {
        problems.add(
            "strategies are %s, but '%s' is asked for"
                .formatted(String.join(", ", known), strategy));
      }
    }
    List<Long> seeds = given("seeds", document.seeds(), problems);
    String name = document.name() == null ? "" : document.name();
    if (!name.matches("[a-z0-9-]+")) {
      problems.add(
          "an experiment is named with small letters, digits and '-', but is '%s'".formatted(name));
    }
    if (!problems.isEmpty()) {
      throw new ConfigProblem(problems.stream().map(p -> file + ": " + p).toList());
    }
    return new Experiment(name, orEmpty(document.settings()), strategies, seeds, tasks);
  }

  private static Document parse(Path file) {
    try {
      return YAML.readValue(Files.readString(file), Document.class);
    } catch (IOException e) {
      throw new ConfigProblem(
          List.of("cannot read the experiment file " + file + "; check its path"));
    } catch (JacksonException e) {
      throw new ConfigProblem(
          List.of(
              "%s:%d: is no experiment: %s"
                  .formatted(
                      file,
                      e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                      e.getOriginalMessage().lines().findFirst().orElse(""))));
    }
  }

  private static <T> List<T> given(String key, @Nullable List<T> value, List<String> problems) {
    if (value == null || value.isEmpty()) {
      problems.add("'%s' must name at least one, but is empty".formatted(key));
      return List.of();
    }
    return value;
  }

  private static SequencedMap<String, String> orEmpty(@Nullable SequencedMap<String, String> map) {
    return map == null ? new LinkedHashMap<>() : map;
  }
}
