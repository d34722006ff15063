package io.mnemogen.runs.cli;

import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.Verification;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.report.VerificationDocument;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mnemogen verify-run`: whether the verdicts a run recorded are those its designs get.
@Command(
    name = "verify-run",
    mixinStandardHelpOptions = true,
    description = {
      "Judges designs of a run again and reports every verdict that differs from its archive.",
      "Exit code 0: none differs; 1: some do; 2: the run cannot be verified here."
    })
final class VerifyRunCommand implements Callable<Integer> {
  private static final int DIFFERENT = 1;
  private static final int INTERRUPTED = 130;

  @Mixin private RunFlags run = new RunFlags();

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "verdicts of each split that are checked (default: all)")
  private int sample = Integer.MAX_VALUE;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    RunFolder folder = run.folder();
    if (sample < 1 || !folder.hasArchive()) {
      throw new ConfigProblem(
          List.of(
              sample < 1
                  ? "--sample must be at least 1, but is " + sample
                  : folder.path() + " has judged nothing yet; there is nothing to verify"));
    }
    try (var interrupt = new Interrupt(err);
        var laboratory = new Laboratory(run.config());
        Archive archive = folder.archive()) {
      err.println("Judging again; " + laboratory.walls() + ".");
      err.flush();
      Verification done = Verification.of(laboratory, archive, sample, interrupt::asked);
      VerificationDocument document =
          VerificationDocument.of(folder.path().toString(), done.findings());
      out.println(run.json() ? document.json() : document.table());
      if (!run.json()) {
        out.printf(
            Locale.ROOT,
            "%n%d of %d verdicts judged again differ.%n",
            done.different(),
            done.checked());
      }
      out.flush();
      return interrupt.asked() ? INTERRUPTED : done.different() > 0 ? DIFFERENT : 0;
    }
  }
}
