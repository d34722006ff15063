package io.mnemogen.runtime.cli;

import io.mnemogen.design.SlotProgram;
import io.mnemogen.runtime.MemoryProvider;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `info`: the design's papers.
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    description = "Prints where this memory comes from: lineage, scores, versions, licence.")
final class InfoCommand implements Callable<Integer> {
  private final MemoryProvider provider;

  @Option(names = "--json", description = "print the papers as JSON")
  private boolean json;

  @Option(names = "--sources", description = "print the four programs too")
  private boolean sources;

  @Spec private CommandSpec spec;

  InfoCommand(MemoryProvider provider) {
    this.provider = provider;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(provider.papers().json());
    } else {
      new PapersInWords(provider.papers()).print(out);
    }
    if (sources) {
      for (SlotProgram program : provider.design().design().slots().values()) {
        out.printf(
            "%n// %s.%s%n%s",
            program.slot().key(), program.language().extension(), program.source());
      }
    }
    out.flush();
    return 0;
  }
}
