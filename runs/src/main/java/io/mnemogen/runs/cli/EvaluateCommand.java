package io.mnemogen.runs.cli;

import io.mnemogen.runs.DesignLookup;
import io.mnemogen.runs.config.RunConfig;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mnemogen evaluate`: tries given designs on a task.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Tries one or more designs on a task and prints their scores.")
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "DESIGN",
      description = "a catalogue name, a design folder, a run folder (its winner) or RUN:ID")
  private List<String> designs = new ArrayList<>();

  @Option(
      names = "--design",
      split = ",",
      paramLabel = "DESIGN",
      description = "the same as a parameter; 'all' is the whole catalogue")
  private List<String> more = new ArrayList<>();

  @Mixin private EvaluationFlags flags = new EvaluationFlags();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    RunConfig config = flags.read();
    var names = new ArrayList<>(designs);
    names.addAll(more);
    Evaluation done =
        Evaluation.of(
            config, flags.split(), new DesignLookup().all(names), spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    out.println(flags.json() ? done.document().json() : done.tables());
    out.flush();
    return done.code();
  }
}
