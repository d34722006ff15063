package io.mnemogen.runs.cli;

import io.mnemogen.runs.RunFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mnemogen resume`: continues a run that was stopped, to the result it would have had.
@Command(
    name = "resume",
    mixinStandardHelpOptions = true,
    description = "Continues a run that was stopped.")
final class ResumeCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RUN", description = "the run folder")
  private Path run = Path.of("");

  @Option(names = "--json", description = "print one JSON document on stdout, progress on stderr")
  private boolean json;

  @Mixin private GuestFlags guests = new GuestFlags();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    RunFolder folder = RunFolder.of(run);
    return new SearchSession(spec.commandLine(), json)
        .run(folder.config(guests.flags()), () -> folder);
  }
}
