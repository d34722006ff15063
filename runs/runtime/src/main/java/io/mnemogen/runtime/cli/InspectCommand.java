package io.mnemogen.runtime.cli;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.runtime.journal.MemoryFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inspect`: what a memory file holds, after checking every line.
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = "Checks a memory file and says what it holds; changes nothing.")
final class InspectCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "the memory file")
  private Path file = Path.of("");

  @Option(names = "--all", description = "print every experience")
  private boolean all;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    MemoryFile.Reading read = MemoryFile.read(file);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s: format %d, design %s (%s), embedder %s, seed %d%n%d experiences, every checksum right%n",
        file,
        read.heading().version(),
        read.heading().name(),
        read.heading().design(),
        read.heading().embedder(),
        read.heading().seed(),
        read.experiences().size());
    if (read.torn() > 0) {
      out.printf("%d bytes at the end were never acknowledged%n", read.torn());
    }
    if (all) {
      for (Experience experience : read.experiences()) {
        out.printf(
            "%n%s at %d%s%n%s",
            experience.id(),
            experience.time(),
            experience.goal().isEmpty() ? "" : ": " + experience.goal(),
            experience.transcript());
      }
    }
    out.flush();
    return 0;
  }
}
