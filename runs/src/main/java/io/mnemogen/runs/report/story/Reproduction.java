package io.mnemogen.runs.report.story;

import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.config.TaskConfig;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How to do a run again.
///
/// @param command a command line that gives the same results: its flags say all that matters and
///   differs from the defaults, or, where there is no flag for something of it, it reads the
///   configuration as [#FILE]
/// @param config the whole configuration as YAML, for `--config`
public record Reproduction(String command, String config) {
  /// What the file is called that a command reads.
  public static final String FILE = "run.yaml";

  private static final String PROGRAM = "runs/mnemogen evolve";

  /// Whether the command reads [#FILE].
  public boolean needsFile() {
    return command.contains(" --config " + FILE);
  }

  /// The reproduction of a configuration.
  static Reproduction of(RunConfig config) {
    var line = new Line();
    RunConfig usual = ConfigReader.read(null, new LinkedHashMap<>());
    TaskConfig task = config.task();
    TaskConfig usualTask = usual.task();
    line.say("--task", "task.family", task.family(), usualTask.family());
    line.say("--data", "task.data", task.data(), null);
    line.say("--test-data", "task.testData", task.testData(), null);
    line.say("--budget", "task.budget", task.budget(), usualTask.budget());
    line.say("--budget-unit", "task.budgetUnit", lower(task.budgetUnit()), "tokens");
    line.say("--mode", "task.mode", lower(task.mode()), "static");
    task.options().forEach(line::option);
    line.say(
        "--strategy", "search.strategy", config.search().strategy(), usual.search().strategy());
    line.say(
        "--evaluations",
        "search.evaluations",
        config.search().evaluations(),
        usual.search().evaluations());
    line.say(
        "--population",
        "search.population",
        config.search().population(),
        usual.search().population());
    line.say("--seeds", "search.seeds", config.search().seeds(), usual.search().seeds());
    line.say("--seed", "search.seed", config.search().seed(), null);
    line.say("--task-seed", "task.seed", task.seed(), config.search().seed());
    line.keys.put("task.seed", String.valueOf(task.seed()));
    line.say(
        "--embedder", "embedding.model", config.embedding().model(), usual.embedding().model());
    line.say("--rescore", "search.rescored", config.search().rescored(), usual.search().rescored());
    line.say(
        "--simplify",
        "search.simplifications",
        config.search().simplifications(),
        usual.search().simplifications());
    line.say("--without", "search.without", config.search().without(), usual.search().without());
    if (!config.search().racing()) {
      line.add("--no-racing", "search.racing", "false");
    }
    String command =
        ConfigReader.kept(null, line.keys).sameExperiment(config)
            ? line.words.toString()
            : PROGRAM + " --config " + FILE;
    return new Reproduction(command, ConfigReader.write(config));
  }

  /// The same in the order in which a run judged, found in its log.
  ///
  /// @param run its folder
  Reproduction following(String run) {
    return new Reproduction(command + " --follow " + Line.quoted(run), config);
  }

  private static String lower(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  /// A command line with what it says to the configuration.
  private static final class Line {
    private final StringBuilder words = new StringBuilder(PROGRAM);
    private final Map<String, String> keys = new LinkedHashMap<>();

    void say(String flag, String key, @Nullable Object value, @Nullable Object usual) {
      if (value != null && !value.equals(usual)) {
        add(flag + " " + quoted(String.valueOf(value)), key, String.valueOf(value));
      }
    }

    void option(String name, String value) {
      add("--option " + quoted(name + "=" + value), "task.options." + name, value);
    }

    void add(String said, String key, String value) {
      words.append(' ').append(said);
      keys.put(key, value);
    }

    private static String quoted(String word) {
      return word.matches("[A-Za-z0-9_./=:,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
  }
}
