package io.mnemogen.runtime.cli;

import io.mnemogen.runtime.MemoryProvider;
import io.mnemogen.runtime.journal.MemoryFileProblem;
import java.io.PrintWriter;
import picocli.CommandLine;

/// The entry point of an exported jar.
///
/// Exit codes: 0 done, 1 something went wrong inside, 2 the input was wrong.
public final class Main {
  private Main() {}

  /// Runs a command and exits with its code.
  public static void main(String[] args) {
    System.exit(line(MemoryProvider.only()).execute(args));
  }

  /// The command line over a design, ready to execute.
  static CommandLine line(MemoryProvider provider) {
    var line =
        new CommandLine(new MemoryCommand())
            .addSubcommand(new InfoCommand(provider))
            .addSubcommand(new McpCommand(provider))
            .addSubcommand(new ReplCommand(provider))
            .addSubcommand(new InspectCommand())
            .addSubcommand(new SalvageCommand())
            .addSubcommand(new MigrateCommand(provider));
    line.setCommandName(provider.papers().name());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, failed, parsed) -> {
      PrintWriter err = failed.getErr();
      err.println(provider.papers().name() + ": " + e.getMessage());
      return e instanceof MemoryFileProblem || e instanceof IllegalStateException
          ? CommandLine.ExitCode.USAGE
          : CommandLine.ExitCode.SOFTWARE;
    });
    return line;
  }
}
