package io.mnemogen.runs.cli;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.runs.DesignLookup;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.report.Comparison;
import io.mnemogen.runs.report.ResultDocument;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `mnemogen compare`: designs against a reference, on the same episodes.
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Compares designs with a reference on the same episodes, corrected for their number.")
final class CompareCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "DESIGN",
      description = "the reference first, then the others; 'all' is the whole catalogue")
  private List<String> designs = new ArrayList<>();

  @Mixin private EvaluationFlags flags = new EvaluationFlags();
  @Spec private CommandSpec spec;

  private record Document(ResultDocument evaluation, Comparison comparison) {}

  @Override
  public Integer call() {
    RunConfig config = flags.read();
    List<NamedDesign> found = distinct(new DesignLookup().all(designs));
    if (found.size() < 2) {
      throw new ConfigProblem(
          List.of("a comparison needs two different designs, but is given one; name another"));
    }
    Evaluation done = Evaluation.of(config, flags.split(), found, spec.commandLine().getErr());
    Comparison comparison = Comparison.of(done.rows());
    PrintWriter out = spec.commandLine().getOut();
    if (flags.json()) {
      out.println(
          JsonMapper.shared().writeValueAsString(new Document(done.document(), comparison)));
    } else {
      out.println(done.tables());
      out.println();
      out.println(comparison.table());
    }
    out.flush();
    return done.code();
  }

  private static List<NamedDesign> distinct(List<NamedDesign> designs) {
    var kept = new ArrayList<NamedDesign>();
    for (NamedDesign design : designs) {
      if (kept.stream().noneMatch(k -> k.design().equals(design.design()))) {
        kept.add(design);
      }
    }
    return kept;
  }
}
