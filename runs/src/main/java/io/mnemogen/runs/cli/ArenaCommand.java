package io.mnemogen.runs.cli;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.runs.DesignLookup;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.report.ArenaTable;
import io.mnemogen.runs.report.Costs;
import io.mnemogen.runs.report.ResultDocument;
import io.mnemogen.sandbox.Usage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `mnemogen arena`: the whole catalogue on one or more tasks.
@Command(
    name = "arena",
    mixinStandardHelpOptions = true,
    description = {
      "Tries the whole catalogue on tasks and writes the tables as Markdown, CSV and JSON.",
      "--task takes several names separated by commas; --data goes to those that read data."
    })
final class ArenaCommand implements Callable<Integer> {
  @Option(
      names = "--designs",
      split = ",",
      paramLabel = "DESIGN",
      description = "the designs to try (default: all)")
  private List<String> designs = List.of(DesignLookup.ALL);

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "writes arena-TASK.md, .csv and .json there (default: prints the Markdown)")
  private @Nullable Path out;

  @Mixin private EvaluationFlags flags = new EvaluationFlags();
  @Spec private CommandSpec spec;

  private record Document(List<ResultDocument> arena) {}

  @Override
  public Integer call() {
    List<NamedDesign> found = new DesignLookup().all(designs);
    var documents = new ArrayList<ResultDocument>();
    PrintWriter print = spec.commandLine().getOut();
    for (RunConfig config : flags.readEach()) {
      Evaluation done = Evaluation.of(config, flags.split(), found, spec.commandLine().getErr());
      documents.add(done.document());
      ArenaTable table = table(done);
      if (out != null) {
        write(out, config.task().family(), table, done.document());
      }
      if (!flags.json()) {
        print.println(table.markdown());
      }
    }
    if (flags.json()) {
      print.println(JsonMapper.shared().writeValueAsString(new Document(documents)));
    }
    print.flush();
    return 0;
  }

  private static ArenaTable table(Evaluation done) {
    List<ArenaTable.Entry> entries =
        done.board().rows().stream()
            .map(row ->
                new ArenaTable.Entry(
                    row, Costs.of(row, done.usage().getOrDefault(row.id(), Usage.NONE))))
            .toList();
    return new ArenaTable(
        "%s, %d episodes".formatted(done.suite().address(), done.suite().episodes()), entries);
  }

  private static void write(Path out, String task, ArenaTable table, ResultDocument document) {
    try {
      Files.createDirectories(out);
      Files.writeString(out.resolve("arena-" + task + ".md"), table.markdown());
      Files.writeString(out.resolve("arena-" + task + ".csv"), table.csv());
      Files.writeString(out.resolve("arena-" + task + ".json"), document.json() + "\n");
    } catch (IOException e) {
      throw new ConfigProblem(
          List.of(
              "the tables cannot be written to %s (%s); choose another --out"
                  .formatted(out, e.getMessage())));
    }
  }
}
