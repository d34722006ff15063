package io.mnemogen.runs.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `mnemogen resume`: continues a run that was stopped, to the result it would have had.
@Command(
    name = "resume",
    mixinStandardHelpOptions = true,
    description = "Continues a run that was stopped.")
final class ResumeCommand implements Callable<Integer> {
  @Mixin private RunFlags run = new RunFlags();
  @Mixin private BudgetFlags budgets = new BudgetFlags();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var limits = new LinkedHashMap<String, String>();
    budgets.into(limits);
    return new SearchSession(spec.commandLine(), run.json()).run(run.config(limits), run::folder);
  }
}
