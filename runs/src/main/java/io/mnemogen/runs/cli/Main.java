package io.mnemogen.runs.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/// The entry point of the command line.
///
/// Exit codes: 0 done, 1 something went wrong inside, 2 the input was wrong, 130 interrupted.
public final class Main {
  private Main() {}

  /// Runs a command and exits with its code.
  public static void main(String[] args) {
    System.exit(line().execute(args));
  }

  /// The command line, ready to execute.
  static CommandLine line() {
    var line = new CommandLine(new MnemogenCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler((e, words) -> {
      PrintWriter err = e.getCommandLine().getErr();
      err.println("mnemogen: " + e.getMessage());
      CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
      err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
      return CommandLine.ExitCode.USAGE;
    });
    return line;
  }
}
