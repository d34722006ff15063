package io.mnemogen.runs.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The flags that choose a task. Each sets the configuration key it is named after.
final class TaskFlags {
  @Option(
      names = "--task",
      paramLabel = "NAME",
      description = "the task family; 'mnemogen tasks' lists them (default: household)")
  private @Nullable String task;

  @Option(
      names = "--data",
      paramLabel = "PATH",
      description = "the data file or folder, for tasks that need one")
  private @Nullable String data;

  @Option(
      names = "--test-data",
      paramLabel = "PATH",
      description = "data kept aside: the test split comes from it, the search never sees it")
  private @Nullable String testData;

  @Option(
      names = "--budget",
      paramLabel = "N",
      description = "how much of an answer is read (default: the task's own)")
  private @Nullable String budget;

  @Option(
      names = "--budget-unit",
      paramLabel = "UNIT",
      description = "what the budget counts: tokens or words (default: tokens)")
  private @Nullable String budgetUnit;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "static: memory is frozen while it is tried; online: it keeps learning")
  private @Nullable String mode;

  @Option(
      names = "--env-command",
      paramLabel = "COMMAND",
      description = "how to start the environment of the task external: \"python3 my_env.py\"")
  private @Nullable String environment;

  @Option(
      names = "--option",
      paramLabel = "KEY=VALUE",
      description = "a further option of the task; may be repeated")
  private Map<String, String> options = new LinkedHashMap<>();

  /// The families named, of which there may be several separated by commas; the default if none is.
  List<String> families() {
    return task == null ? List.of("household") : List.of(task.split(","));
  }

  void into(Map<String, String> flags) {
    Flags.put(flags, "task.family", task);
    Flags.put(flags, "task.data", data);
    Flags.put(flags, "task.testData", testData);
    Flags.put(flags, "task.budget", budget);
    Flags.put(flags, "task.budgetUnit", budgetUnit);
    Flags.put(flags, "task.mode", mode);
    Flags.put(flags, "task.options.command", environment);
    options.forEach((key, value) -> flags.put("task.options." + key, value));
  }
}
