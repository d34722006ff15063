package io.mnemogen.runtime.cli;

import io.mnemogen.runtime.MemoryProvider;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `migrate`: the experiences of another design's memory, for this design.
@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    description = "Takes the experiences of a memory file, of whatever design, over to this one.")
final class MigrateCommand implements Callable<Integer> {
  private final MemoryProvider provider;

  @Parameters(index = "0", paramLabel = "FILE", description = "the memory file; kept")
  private Path from = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "the file to write")
  private Path to = Path.of("");

  @Spec private CommandSpec spec;

  MigrateCommand(MemoryProvider provider) {
    this.provider = provider;
  }

  @Override
  public Integer call() {
    int taken = provider.migrate(from, to);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s: %d experiences, for %s%n", to, taken, provider.papers().name());
    out.flush();
    return 0;
  }
}
