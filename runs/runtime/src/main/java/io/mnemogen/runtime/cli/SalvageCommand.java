package io.mnemogen.runtime.cli;

import io.mnemogen.runtime.journal.MemoryFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `salvage`: what is before the first damaged line of a memory file, as a file of its own.
@Command(
    name = "salvage",
    mixinStandardHelpOptions = true,
    description = "Saves what is before the first damaged line of a memory file into another.")
final class SalvageCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "the damaged memory file; kept")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "the file to write")
  private Path target = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    int saved = MemoryFile.salvage(file, target);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s: %d experiences saved%n", target, saved);
    out.flush();
    return 0;
  }
}
