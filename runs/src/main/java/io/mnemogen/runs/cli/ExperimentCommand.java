package io.mnemogen.runs.cli;

import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.experiment.Experiment;
import io.mnemogen.runs.experiment.ExperimentReader;
import io.mnemogen.runs.experiment.ExperimentReport;
import io.mnemogen.runs.experiment.ExperimentRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/// `mnemogen experiment`: strategies, or other variants of a search, × tasks × seeds at equal
/// budget.
@Command(
    name = "experiment",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the searches an experiment file describes, or goes on with them, and compares them.",
      "Writes NAME.md, NAME.csv and NAME.json into the experiment's folder.",
      "Exit code 1: the results are not those of --expect."
    })
final class ExperimentCommand implements Callable<Integer> {
  private static final int DIFFERENT = 1;
  private static final int INTERRUPTED = 130;

  @Parameters(
      paramLabel = "FILE",
      description = "the experiment, such as runs/experiments/smoke.yaml")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "the experiment's folder (default: mnemogen-experiments/NAME)")
  private @Nullable Path out;

  @Option(
      names = "--data",
      paramLabel = "TASK=PATH",
      description = "where the data of a task are; tasks without their data are left out")
  private Map<String, Path> data = new LinkedHashMap<>();

  @Option(
      names = "--expect",
      paramLabel = "JSON",
      description = "a NAME.json recorded before; says what is not as recorded")
  private @Nullable Path expect;

  @Option(names = "--json", description = "print one JSON document on stdout, progress on stderr")
  private boolean json;

  @Mixin private GuestFlags guests = new GuestFlags();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter print = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Experiment experiment = ExperimentReader.read(file);
    ExperimentReport recorded = expect == null ? null : recorded(expect);
    Path folder = out == null ? Path.of("mnemogen-experiments", experiment.name()) : out;
    try (var interrupt = new Interrupt(err)) {
      ExperimentReport report =
          new ExperimentRun(experiment, folder, data, guests.flags())
              .run(
                  words -> {
                    err.println(words);
                    err.flush();
                  },
                  interrupt::asked);
      write(folder, report);
      print.print(json ? report.json() : report.markdown());
      List<String> differences = recorded == null ? List.of() : report.differences(recorded);
      differences.forEach(d -> err.println("not as recorded: " + d));
      if (recorded != null && differences.isEmpty()) {
        err.println("all as recorded in " + expect);
      }
      print.flush();
      err.flush();
      return interrupt.asked() ? INTERRUPTED : differences.isEmpty() ? 0 : DIFFERENT;
    }
  }

  private static ExperimentReport recorded(Path file) {
    try {
      return ExperimentReport.parse(Files.readString(file));
    } catch (IOException | JacksonException e) {
      throw new ConfigProblem(
          List.of("%s holds no recorded results (%s)".formatted(file, e.getMessage())));
    }
  }

  private static void write(Path folder, ExperimentReport report) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : report.files().entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new ConfigProblem(
          List.of(
              "the results cannot be written to %s (%s); choose another --out"
                  .formatted(folder, e.getMessage())));
    }
  }
}
