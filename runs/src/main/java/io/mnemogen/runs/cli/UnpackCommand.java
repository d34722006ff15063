package io.mnemogen.runs.cli;

import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.RunConfig;
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

/// `mnemogen unpack`: a packed run as a run folder.
@Command(
    name = "unpack",
    mixinStandardHelpOptions = true,
    description = "Unpacks a run that was packed, after checking all of it, and writes its report.")
final class UnpackCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "the packed run")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "the run folder to make; never replaced (default: mnemogen-runs/NAME)")
  private @Nullable Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Path target = out == null ? Path.of("mnemogen-runs", RunPack.name(file)) : out;
    RunFolder run = RunPack.unpack(file, target);
    RunConfig config = run.config();
    PrintWriter print = spec.commandLine().getOut();
    print.println(target);
    print.printf(
        "verify it: mnemogen verify-run %s%s%s%n",
        target,
        config.task().data() == null ? "" : " --data " + config.task().data(),
        config.task().testData() == null ? "" : " --test-data " + config.task().testData());
    print.flush();
    return 0;
  }
}
