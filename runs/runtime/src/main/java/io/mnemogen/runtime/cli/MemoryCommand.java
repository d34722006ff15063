package io.mnemogen.runtime.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The exported jar itself: does nothing but name its subcommands.
@Command(
    mixinStandardHelpOptions = true,
    description = "A memory for LLM agents, found by Mnemogen.",
    synopsisSubcommandLabel = "COMMAND")
final class MemoryCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing; the first to try is: repl");
  }
}
