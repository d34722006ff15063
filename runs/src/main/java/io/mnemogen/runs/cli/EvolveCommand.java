package io.mnemogen.runs.cli;

import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mnemogen evolve`: the main job.
@Command(
    name = "evolve",
    mixinStandardHelpOptions = true,
    description = "Searches for a memory design that beats the catalogue on a task.")
final class EvolveCommand implements Callable<Integer> {
  @Option(names = "--config", paramLabel = "FILE", description = "a YAML configuration file")
  private @Nullable Path config;

  @Option(names = "--json", description = "print one JSON document on stdout, progress on stderr")
  private boolean json;

  @Option(
      names = "--follow",
      paramLabel = "RUN",
      description = {
        "take the decisions a run with --strategy steady took, in the order in its log, and end",
        "in its designs and scores; it says what is searched, so --out may be all that is missing"
      })
  private @Nullable Path follow;

  @Mixin private TaskFlags task = new TaskFlags();
  @Mixin private SearchFlags search = new SearchFlags();
  @Mixin private SandboxFlags sandbox = new SandboxFlags();
  @Mixin private MetaFlags meta = new MetaFlags();
  @Mixin private ModelFlags models = new ModelFlags();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var flags = new LinkedHashMap<String, String>();
    task.into(flags);
    search.into(flags);
    sandbox.into(flags);
    meta.into(flags);
    models.into(flags);
    var session = new SearchSession(spec.commandLine(), json);
    if (follow == null) {
      RunConfig asked = ConfigReader.read(config, flags);
      return session.run(asked, () -> RunFolder.create(asked));
    }
    RunFolder followed = RunFolder.of(follow);
    RunConfig asked = ConfigReader.read(config == null ? followed.configFile() : config, flags);
    return session.run(asked, () -> RunFolder.create(asked).following(followed));
  }
}
