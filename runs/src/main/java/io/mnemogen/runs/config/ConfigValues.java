package io.mnemogen.runs.config;

import io.mnemogen.evolve.breed.Operator;
import io.mnemogen.evolve.breed.Operators;
import io.mnemogen.evolve.strategy.Strategies;
import io.mnemogen.evolve.strategy.Strategy;
import io.mnemogen.runs.model.provider.ModelAddress;
import io.mnemogen.tasks.catalogue.TaskFamilies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks the values of a configuration whose form is right.
final class ConfigValues {
  private static final List<String> EMBEDDERS = List.of("minilm", "hashing");

  private final List<String> problems = new ArrayList<>();

  static List<String> problems(RunConfig config) {
    var values = new ConfigValues();
    values.task(config.task());
    values.search(config.search());
    values.sandbox(config.sandbox());
    values.oneOf("embedding.model", config.embedding().model(), EMBEDDERS);
    values.models(config.models());
    return values.problems;
  }

  /// What is named and not there.
  static List<String> missing(RunConfig config) {
    var values = new ConfigValues();
    values.exists("task.data", config.task().data());
    values.exists("task.testData", config.task().testData());
    values.exists("models.writing.prompts", config.models().writing().prompts());
    ModelsConfig.AccessConfig access = config.models().access();
    values.exists("models.access.keyFile", access.keyFile());
    values.exists("models.access.prices", access.prices());
    values.exists("models.access.replay", access.replay());
    return values.problems;
  }

  private void task(TaskConfig task) {
    oneOf("task.family", task.family(), TaskFamilies.names());
    within("task.budget", task.budget(), 0, 1_000_000);
  }

  private void search(SearchConfig search) {
    List<String> strategies = Strategies.all().stream().map(Strategy::name).toList();
    oneOf("search.strategy", search.strategy(), strategies);
    if (strategies.contains(search.strategy()) && search.steady() && search.rescored() > 0) {
      problems.add(
          "'search.rescored' must be 0 with the strategy '%s', where nobody waits for the best, but is %d"
              .formatted(search.strategy(), search.rescored()));
    }
    within("search.evaluations", search.evaluations(), 1, 10_000_000);
    within("search.population", search.population(), 1, 100_000);
    within("search.rescored", search.rescored(), 0, 100_000);
    within("search.simplifications", search.simplifications(), 0, 100_000);
    List<String> operators = Operators.all().stream().map(Operator::name).toList();
    search.withoutList().forEach(name -> oneOf("search.without", name, operators));
    if (search.withoutList().containsAll(operators)) {
      problems.add("'search.without' leaves out every operator; keep one to search with");
    }
  }

  private void sandbox(SandboxConfig sandbox) {
    within("sandbox.guests", sandbox.guests(), 1, 256);
    within("sandbox.callMillis", sandbox.callMillis(), 10, 3_600_000);
    within("sandbox.totalSeconds", sandbox.totalSeconds(), 1, 86_400);
    within("sandbox.heapMegabytes", sandbox.heapMegabytes(), 64, 16_384);
    within("sandbox.modelCalls", sandbox.modelCalls(), 0, 10_000_000);
  }

  private void models(ModelsConfig models) {
    ModelsConfig.RolesConfig roles = models.roles();
    if (roles.meta() != null) {
      List<String> writers = ModelsConfig.RolesConfig.each(roles.meta());
      writers.forEach(address -> address("models.roles.meta", address));
      if (writers.stream().distinct().count() < writers.size()) {
        problems.add("'models.roles.meta' names a model twice: " + roles.meta());
      }
    }
    address("models.roles.agent", roles.agent());
    address("models.roles.judge", roles.judge());
    address("models.roles.memory", roles.memory());
    address("models.roles.embedding", roles.embedding());
    ModelsConfig.WritingConfig writing = models.writing();
    fraction("models.writing.share", writing.share());
    fraction("models.writing.creativity", writing.creativity());
    within("models.writing.repairs", writing.repairs(), 0, 100);
    oneOf(
        "models.writing.language",
        writing.language(),
        List.copyOf(ModelsConfig.WritingConfig.LANGUAGES.keySet()));
    within("models.acting.repeats", models.acting().repeats(), 1, 100);
    if (models.acting().repeats() > 1 && roles.agent() == null) {
      problems.add(
          "'models.acting.repeats' is %d, but no agent model is named, and the fixed agents play the"
                  .formatted(models.acting().repeats())
              + " same every time; name one with --agent-model, or leave it out");
    }
    ModelsConfig.AccessConfig access = models.access();
    within("models.access.concurrency", access.concurrency(), 1, 1_000);
    within("models.access.perMinute", access.perMinute(), 0, 1_000_000);
    within("models.access.timeoutSeconds", access.timeoutSeconds(), 1, 86_400);
  }

  private void address(String key, @Nullable String address) {
    if (address != null) {
      ModelAddress.problem(address)
          .ifPresent(
              problem -> problems.add("'%s' is '%s', which %s".formatted(key, address, problem)));
    }
  }

  private void oneOf(String key, String value, List<String> names) {
    if (!names.contains(value)) {
      problems.add(
          "'%s' must be one of %s, but is '%s'".formatted(key, String.join(", ", names), value));
    }
  }

  private void exists(String key, @Nullable String path) {
    if (path != null && !Files.exists(Path.of(path))) {
      problems.add("'%s' names %s, which does not exist; check the path".formatted(key, path));
    }
  }

  private void fraction(String key, double value) {
    if (!(value >= 0 && value <= 1)) {
      problems.add("'%s' must be from 0 to 1, but is %s".formatted(key, value));
    }
  }

  private void within(String key, long value, long low, long high) {
    if (value < low || value > high) {
      problems.add("'%s' must be from %d to %d, but is %d".formatted(key, low, high, value));
    }
  }
}
