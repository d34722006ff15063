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

/// Reads experiments from YAML: `name`, `settings`, `strategies` or `variants` (settings by name)
/// or both, `control` (the first variant unless it is said, or `random` if that takes part),
/// `seeds`, `tasks` with `name`, `settings` and, for those that read data, the SHA-256 of the file
/// as `data`, and `transfer`, further tasks on which winners are tried: where it is said, if only
/// as `[]`, winners are tried on the tasks of each other too.
public final class ExperimentReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /// What others are compared with where it takes part: best of random variations.
  private static final String USUAL_CONTROL = "random";

  private final Path file;
  private final List<String> problems = new ArrayList<>();

  private record Document(
      @Nullable String name,
      @Nullable SequencedMap<String, String> settings,
      @Nullable List<String> strategies,
      @Nullable SequencedMap<String, SequencedMap<String, String>> variants,
      @Nullable String control,
      @Nullable List<Long> seeds,
      @Nullable List<DocumentTask> tasks,
      @Nullable List<DocumentTask> transfer) {}

  private record DocumentTask(
      @Nullable String name,
      @Nullable SequencedMap<String, String> settings,
      @Nullable String data) {}

  private ExperimentReader(Path file) {
    this.file = file;
  }

  /// The experiment in a file.
  ///
  /// @throws ConfigProblem with everything wrong with it
  public static Experiment read(Path file) {
    return new ExperimentReader(file).experiment();
  }

  private Experiment experiment() {
    Document document = parse();
    String name = named("an experiment", document.name());
    List<Experiment.Variant> variants = variants(document);
    List<Experiment.Task> tasks = tasks(given("tasks", document.tasks()));
    List<Experiment.Task> transfer = new ArrayList<>();
    if (document.transfer() != null) {
      transfer.addAll(tasks);
      transfer.addAll(tasks(document.transfer()));
    }
    var experiment =
        new Experiment(
            name,
            orEmpty(document.settings()),
            variants,
            control(document.control(), variants),
            given("seeds", document.seeds()),
            tasks,
            transfer);
    unique("tasks", experiment.everyTask().stream().map(Experiment.Task::name).toList());
    if (!problems.isEmpty()) {
      throw new ConfigProblem(problems.stream().map(p -> file + ": " + p).toList());
    }
    return experiment;
  }

  private List<Experiment.Task> tasks(List<DocumentTask> given) {
    return given.stream()
        .map(t -> new Experiment.Task(named("a task", t.name()), orEmpty(t.settings()), t.data()))
        .toList();
  }

  private List<Experiment.Variant> variants(Document document) {
    List<String> known = Strategies.all().stream().map(Strategy::name).toList();
    var variants = new ArrayList<Experiment.Variant>();
    for (String strategy :
        document.strategies() == null ? List.<String>of() : document.strategies()) {
      if (!known.contains(strategy)) {
        problems.add(
            "strategies are %s, but '%s' is asked for"
                .formatted(String.join(", ", known), strategy));
      }
      variants.add(Experiment.Variant.strategy(strategy));
    }
    if (document.variants() != null) {
      document
          .variants()
          .forEach((name, settings) ->
              variants.add(new Experiment.Variant(named("a variant", name), orEmpty(settings))));
    }
    List<String> names = variants.stream().map(Experiment.Variant::name).toList();
    if (names.isEmpty()) {
      problems.add("'strategies' or 'variants' must name at least one, but both are empty");
    }
    unique("strategies and variants", names);
    return variants;
  }

  private String control(@Nullable String asked, List<Experiment.Variant> variants) {
    List<String> names = variants.stream().map(Experiment.Variant::name).toList();
    if (asked == null) {
      return names.contains(USUAL_CONTROL) || names.isEmpty() ? USUAL_CONTROL : names.getFirst();
    }
    if (!names.contains(asked)) {
      problems.add(
          "'control' must be one of %s, but is '%s'".formatted(String.join(", ", names), asked));
    }
    return asked;
  }

  private void unique(String what, List<String> names) {
    if (names.stream().distinct().count() < names.size()) {
      problems.add("%s have a name each, but one is there twice: %s".formatted(what, names));
    }
  }

  private String named(String what, @Nullable String name) {
    if (name == null || !name.matches("[a-z0-9-]+")) {
      problems.add(
          "%s is named with small letters, digits and '-', but one is '%s'"
              .formatted(what, name == null ? "" : name));
    }
    return name == null ? "" : name;
  }

  private Document parse() {
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

  private <T> List<T> given(String key, @Nullable List<T> value) {
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
