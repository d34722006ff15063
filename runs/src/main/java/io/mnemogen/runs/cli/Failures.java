package io.mnemogen.runs.cli;

import io.mnemogen.design.MalformedDesignException;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.model.Embedders;
import io.mnemogen.runs.model.provider.ModelProblem;
import io.mnemogen.tasks.TaskProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Turns what a command throws into words and an exit code. Wrong input is told problem by problem;
/// anything else is a mistake of ours, whose stack trace goes into a file.
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    List<String> problems = problems(e);
    if (problems != null) {
      problems.forEach(problem -> err.println("mnemogen: " + problem));
      return CommandLine.ExitCode.USAGE;
    }
    err.println("mnemogen: something went wrong inside: " + e);
    Path trace = Embedders.userCache().resolve("last-error.log");
    try {
      Files.createDirectories(trace.getParent());
      try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(trace))) {
        e.printStackTrace(out);
      }
      err.println("mnemogen: the details are in " + trace + "; please report them");
    } catch (IOException unwritable) {
      err.println("mnemogen: and the details could not be written to " + trace);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static @Nullable List<String> problems(Exception e) {
    return switch (e) {
      case ConfigProblem p -> p.problems();
      case ModelProblem p -> p.problems();
      case TaskProblem p -> p.problems();
      case MalformedDesignException p -> p.problems();
      default -> null;
    };
  }
}
