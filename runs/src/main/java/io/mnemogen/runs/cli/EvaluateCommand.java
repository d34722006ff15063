package io.mnemogen.runs.cli;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.runs.DesignLookup;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.runs.TrialJudge;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.report.Leaderboard;
import io.mnemogen.runs.report.ResultDocument;
import io.mnemogen.runs.report.Row;
import io.mnemogen.tasks.Split;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--split",
      paramLabel = "SPLIT",
      description = "train, validation, test or all (default: validation)")
  private Split split = Split.VALIDATION;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "what the suite is dealt for (default: 1)")
  private @Nullable String seed;

  @Option(names = "--config", paramLabel = "FILE", description = "a YAML configuration file")
  private @Nullable Path config;

  @Option(names = "--json", description = "print one JSON document on stdout, progress on stderr")
  private boolean json;

  @Mixin private TaskFlags task = new TaskFlags();
  @Mixin private SandboxFlags sandbox = new SandboxFlags();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    var flags = new LinkedHashMap<String, String>();
    task.into(flags);
    sandbox.into(flags);
    Flags.put(flags, "task.seed", seed);
    RunConfig asked = ConfigReader.read(config, flags);
    var names = new ArrayList<>(designs);
    names.addAll(more);
    List<NamedDesign> found = new DesignLookup().all(names);
    var rows = new ArrayList<Row>();
    try (var laboratory = new Laboratory(asked);
        var progress = new ProgressLine(spec.commandLine().getErr(), "designs", found.size())) {
      TrialJudge judge = laboratory.judge(laboratory.suite(split));
      progress.say(
          "%s, %d episodes; %s"
              .formatted(judge.suite().address(), judge.suite().episodes(), laboratory.walls()));
      laboratory.judgeAll(
          judge,
          found,
          (design, verdict) -> {
            rows.add(Row.of(design.name(), design.design().id(), false, verdict));
            progress.step(design.name());
          },
          () -> false);
      print(judge, new Leaderboard(rows), (System.nanoTime() - start) / 1e9);
    }
    boolean allFaulted = rows.stream().allMatch(r -> r.fault() != null);
    return allFaulted ? 2 : 0;
  }

  private void print(TrialJudge judge, Leaderboard board, double seconds) {
    var out = spec.commandLine().getOut();
    if (json) {
      var suite = judge.suite();
      out.println(
          new ResultDocument(
                  suite.family(),
                  split.name().toLowerCase(java.util.Locale.ROOT),
                  new ResultDocument.Suite(suite.address(), suite.hash(), suite.episodes()),
                  seconds,
                  board.rows().size(),
                  null,
                  null,
                  ResultDocument.results(board.rows()))
              .json());
    } else {
      out.println(board.table());
    }
    out.flush();
  }
}
