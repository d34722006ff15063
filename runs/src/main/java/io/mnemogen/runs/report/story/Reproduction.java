package io.mnemogen.runs.report.story;

import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.config.TaskConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How to do a run again.
///
/// @param command a command line whose flags say all that matters to results and differs from the
///   defaults, as far as there are flags for it
/// @param config the whole configuration as YAML, for `--config`
public record Reproduction(String command, String config) {
  /// The reproduction of a configuration.
  static Reproduction of(RunConfig config) {
    RunConfig usual = ConfigReader.read(null, new LinkedHashMap<>());
    var words = new ArrayList<>(List.of("runs/mnemogen", "evolve"));
    TaskConfig task = config.task();
    TaskConfig usualTask = usual.task();
    flag(words, "--task", task.family(), usualTask.family());
    flag(words, "--data", task.data(), usualTask.data());
    flag(words, "--test-data", task.testData(), usualTask.testData());
    flag(words, "--budget", task.budget(), usualTask.budget());
    flag(words, "--budget-unit", lower(task.budgetUnit()), lower(usualTask.budgetUnit()));
    flag(words, "--mode", lower(task.mode()), lower(usualTask.mode()));
    task.options().forEach((name, value) -> flag(words, "--option", name + "=" + value, ""));
    flag(words, "--strategy", config.search().strategy(), usual.search().strategy());
    flag(words, "--evaluations", config.search().evaluations(), usual.search().evaluations());
    flag(words, "--population", config.search().population(), usual.search().population());
    flag(words, "--seeds", config.search().seeds(), usual.search().seeds());
    flag(words, "--seed", config.search().seed(), "");
    flag(words, "--task-seed", task.seed(), config.search().seed());
    return new Reproduction(String.join(" ", words), ConfigReader.write(config));
  }

  private static String lower(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static void flag(
      List<String> words, String flag, @Nullable Object value, @Nullable Object usual) {
    if (value != null && !value.equals(usual)) {
      words.add(flag);
      words.add(quoted(String.valueOf(value)));
    }
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./=:,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
