package io.mnemogen.runs.cli;

import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.pack.RunPack;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mnemogen pack`: a run as one file.
@Command(
    name = "pack",
    mixinStandardHelpOptions = true,
    description = {
      "Packs a run into one file that others unpack and verify.",
      "It holds no path of this machine and no data; a task's data are sent by other ways."
    })
final class PackCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RUN", description = "the run folder")
  private Path run = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "the file to write; never replaced (default: NAME.mnemogen here)")
  private @Nullable Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    RunFolder folder = RunFolder.of(run);
    Path file = out == null ? Path.of(folder.name() + ".mnemogen") : out;
    RunPack.write(folder, file, Version.words());
    PrintWriter print = spec.commandLine().getOut();
    print.println(file);
    print.flush();
    return 0;
  }
}
