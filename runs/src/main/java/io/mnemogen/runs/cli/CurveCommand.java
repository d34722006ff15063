package io.mnemogen.runs.cli;

import io.mnemogen.runs.DesignLookup;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.report.LearningCurves;
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

/// `mnemogen curve`: how the quality of designs grows with what they have lived.
@Command(
    name = "curve",
    mixinStandardHelpOptions = true,
    description = {
      "Measures learning curves: the quality of designs by how much they have lived.",
      "Static tasks: when only the first N experiences of every collection are taken in. Online"
          + " tasks: over the episodes served between one N and the next."
    })
final class CurveCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "DESIGN",
      description = "a catalogue name, a design folder, a run folder or RUN:ID; 'all' is everyone")
  private List<String> designs = new ArrayList<>();

  @Option(
      names = "--after",
      split = ",",
      paramLabel = "N",
      description = "the points of the curve (default: 0,5,10,20,40,… up to everything)")
  private List<Integer> after = new ArrayList<>();

  @Mixin private EvaluationFlags flags = new EvaluationFlags();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (after.stream().anyMatch(n -> n < 0)) {
      throw new ConfigProblem(
          List.of("--after counts what was lived, from 0 on, but is %s".formatted(after)));
    }
    LearningCurves measured =
        new CurveMeasurement(flags.read(), flags.split(), after)
            .of(new DesignLookup().all(designs), spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    out.println(flags.json() ? measured.json() : measured.table());
    out.flush();
    return measured.curves().stream().allMatch(curve -> curve.fault() != null) ? 2 : 0;
  }
}
