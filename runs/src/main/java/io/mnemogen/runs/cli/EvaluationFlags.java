package io.mnemogen.runs.cli;

import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.tasks.Split;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The flags of every command that tries given designs on a split.
final class EvaluationFlags {
  @Option(
      names = "--split",
      paramLabel = "SPLIT",
      description = "train, validation, test or all (default: validation)")
  private Split split = Split.VALIDATION;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "what the suite is dealt for (default: 1)")
  private @Nullable String seed;

  @Option(names = "--config", paramLabel = "FILE", description = "a YAML configuration file")
  private @Nullable Path config;

  @Option(names = "--json", description = "print one JSON document on stdout, progress on stderr")
  private boolean json;

  @Mixin private TaskFlags task = new TaskFlags();
  @Mixin private SandboxFlags sandbox = new SandboxFlags();
  @Mixin private ModelFlags models = new ModelFlags();

  Split split() {
    return split;
  }

  boolean json() {
    return json;
  }

  /// The configuration.
  RunConfig read() {
    return read(new LinkedHashMap<>());
  }

  /// One configuration for each task named in `--task`, separated by commas.
  List<RunConfig> readEach() {
    return task.families().stream()
        .map(family -> read(new LinkedHashMap<>(Map.of("task.family", family))))
        .toList();
  }

  private RunConfig read(Map<String, String> winning) {
    var all = new LinkedHashMap<String, String>();
    task.into(all);
    sandbox.into(all);
    models.into(all);
    Flags.put(all, "task.seed", seed);
    all.putAll(winning);
    return ConfigReader.read(config, all);
  }
}
