package io.mnemogen.runs.cli;

import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.report.html.HtmlReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mnemogen report`: the report of one run, or of several side by side.
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the report of a run anew, or one report of several runs side by side.",
      "It is one HTML file that needs no network."
    })
final class ReportCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "RUN", description = "the run folders")
  private List<Path> runs = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "the file to write (default: report.html in the run folder; of several runs: here)")
  private @Nullable Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<RunFolder> folders = folders();
    Path file =
        out != null
            ? out
            : folders.size() == 1 ? folders.getFirst().report() : Path.of("report.html");
    HtmlReport.write(folders, file);
    spec.commandLine().getOut().println(file);
    spec.commandLine().getOut().flush();
    return 0;
  }

  private List<RunFolder> folders() {
    var folders = new ArrayList<RunFolder>();
    var problems = new ArrayList<String>();
    for (Path run : runs) {
      try {
        RunFolder folder = RunFolder.of(run);
        folders.add(folder);
        if (!folder.hasArchive()) {
          problems.add(
              "the run %s has judged nothing yet; continue it with: mnemogen resume %s"
                  .formatted(run, run));
        }
      } catch (ConfigProblem problem) {
        problems.addAll(problem.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigProblem(problems);
    }
    return folders;
  }
}
