package io.mnemogen.runs.cli;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.runs.TrialJudge;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.report.Costs;
import io.mnemogen.runs.report.Leaderboard;
import io.mnemogen.runs.report.ResultDocument;
import io.mnemogen.runs.report.Row;
import io.mnemogen.runs.report.Spending;
import io.mnemogen.sandbox.Usage;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskSuite;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Designs tried on a split: what came of it.
///
/// @param suite what they were tried on
/// @param rows one per design, in the order given
/// @param usage what each cost, by design id
/// @param seconds wall time
/// @param walls which walls stood around candidates
/// @param spent what language models cost
record Evaluation(
    TaskSuite suite,
    List<Row> rows,
    SequencedMap<String, Usage> usage,
    double seconds,
    String walls,
    List<Spending> spent) {
  /// Tries designs, showing how far it is.
  static Evaluation of(RunConfig config, Split split, List<NamedDesign> designs, PrintWriter err) {
    long start = System.nanoTime();
    var rows = new ArrayList<Row>();
    var usage = new LinkedHashMap<String, Usage>();
    try (var laboratory = new Laboratory(config);
        var progress = new ProgressLine(err, "designs", designs.size())) {
      TrialJudge judge = laboratory.judge(laboratory.suite(split));
      laboratory.family().notes().forEach(progress::say);
      progress.say(
          "%s, %d episodes; %s"
              .formatted(judge.suite().address(), judge.suite().episodes(), laboratory.walls()));
      laboratory.judgeAll(
          judge,
          designs,
          (design, judgement) -> {
            String id = design.design().id();
            rows.add(Row.of(design.name(), id, false, judgement.verdict()));
            usage.put(id, judgement.usage());
            progress.step(design.name());
          },
          () -> false);
      List<Spending> spent = Spending.of(laboratory.models().ledger());
      spent.forEach(s -> progress.say(s.words()));
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Evaluation(judge.suite(), rows, usage, seconds, laboratory.walls(), spent);
    }
  }

  Leaderboard board() {
    return new Leaderboard(rows);
  }

  /// What each design cost, best first; those that failed are left out.
  List<Costs> costs() {
    return board().rows().stream()
        .filter(row -> row.fault() == null)
        .map(row -> Costs.of(row, usage.getOrDefault(row.id(), Usage.NONE)))
        .toList();
  }

  /// The scores and the costs, for people.
  String tables() {
    return board().table() + "\n\n" + Costs.table(costs());
  }

  /// The document `--json` prints.
  ResultDocument document() {
    return new ResultDocument(
        suite.family(),
        suite.split().name().toLowerCase(Locale.ROOT),
        new ResultDocument.Suite(suite.address(), suite.hash(), suite.episodes()),
        seconds,
        walls,
        rows.size(),
        null,
        null,
        null,
        ResultDocument.results(board()),
        costs(),
        spent.isEmpty() ? null : spent);
  }

  /// The exit code: 2 when every design failed.
  int code() {
    return rows.stream().allMatch(r -> r.fault() != null) ? 2 : 0;
  }
}
