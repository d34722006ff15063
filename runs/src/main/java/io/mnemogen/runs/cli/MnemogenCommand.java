package io.mnemogen.runs.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `mnemogen` itself: does nothing but name its subcommands.
@Command(
    name = "mnemogen",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Evolves memory designs for LLM agents.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      EvolveCommand.class,
      ResumeCommand.class,
      VerifyRunCommand.class,
      PackCommand.class,
      UnpackCommand.class,
      ExperimentCommand.class,
      ReproduceCommand.class,
      EvaluateCommand.class,
      CompareCommand.class,
      CurveCommand.class,
      ArenaCommand.class,
      DesignsCommand.class,
      ShowCommand.class,
      ReportCommand.class,
      BriefCommand.class,
      ExportCommand.class,
      TasksCommand.class,
      DoctorCommand.class,
      BenchCommand.class
    })
final class MnemogenCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing; the first to try is: mnemogen evolve");
  }
}
