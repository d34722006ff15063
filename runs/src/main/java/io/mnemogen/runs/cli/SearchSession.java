package io.mnemogen.runs.cli;

import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.Simplified;
import io.mnemogen.evolve.select.Parsimony;
import io.mnemogen.runs.Journal;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.runs.Run;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.model.provider.ModelProblem;
import io.mnemogen.runs.replay.Replayer;
import io.mnemogen.runs.report.Leaderboard;
import io.mnemogen.runs.report.ResultDocument;
import io.mnemogen.runs.report.Spending;
import io.mnemogen.runs.report.html.HtmlReport;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine;

/// One search as a person watches it: progress while it runs, a leaderboard at its end, Ctrl-C in
/// between.
final class SearchSession {
  private static final int INTERRUPTED = 130;
  private static final int STOPPED_BY_MODEL = 3;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;

  SearchSession(CommandLine line, boolean json) {
    this.out = line.getOut();
    this.err = line.getErr();
    this.json = json;
  }

  /// Runs the search.
  ///
  /// @param folder makes or finds the run folder, once the task's data have been found good
  /// @return the exit code
  int run(RunConfig config, Supplier<RunFolder> folder) {
    long start = System.nanoTime();
    String begun = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    try (var interrupt = new Interrupt(err);
        var laboratory = new Laboratory(config);
        var progress = progress(laboratory, config)) {
      RunFolder kept = folder.get();
      laboratory.family().notes().forEach(progress::say);
      progress.say(
          "Evolving memory designs on %s with %s, %d evaluations, seed %d; %s."
              .formatted(
                  config.task().family(),
                  config.search().method(),
                  config.search().evaluations(),
                  config.search().seed(),
                  laboratory.walls()));
      if (config.search().steady() && config.sandbox().guests() > 1) {
        progress.say(
            "The order in which designs are done decides what is bred next; it is logged. The same seed"
                + " gives the same designs with --guests 1, or with: mnemogen evolve --follow "
                + kept.path());
      }
      Run.Finish finish;
      try {
        finish = new Run(laboratory, kept, progress).run(interrupt::asked);
      } catch (ModelProblem stopped) {
        progress.end();
        return stopped(stopped, kept, laboratory);
      }
      progress.end();
      List<Spending> spent = Spending.of(laboratory.models().ledger());
      spent.forEach(s -> err.println(s.words()));
      double seconds = (System.nanoTime() - start) / 1e9;
      boolean interrupted = finish.search().interrupted() || interrupt.asked();
      ResultDocument document =
          document(laboratory, kept, finish, seconds, interrupted).with(spent);
      kept.keepResults(document.json());
      kept.keep(sitting(begun, seconds, config, finish, laboratory));
      finish
          .search()
          .winner()
          .filter(w -> !interrupted)
          .flatMap(w -> new Replayer(laboratory).replay(w.design()))
          .ifPresent(r -> r.keep(kept));
      HtmlReport.write(List.of(kept), kept.report());
      if (json) {
        out.println(document.json());
      } else {
        print(config, kept, finish, seconds, interrupted);
      }
      out.flush();
      return interrupted ? INTERRUPTED : 0;
    }
  }

  private static Journal.Sitting sitting(
      String begun, double seconds, RunConfig config, Run.Finish finish, Laboratory laboratory) {
    return new Journal.Sitting(
        begun,
        seconds,
        finish.search().evaluations(),
        config.sandbox().guests(),
        laboratory.walls(),
        List.of(
            Version.words(),
            "Java " + Runtime.version(),
            System.getProperty("os.name") + " " + System.getProperty("os.arch")));
  }

  private SearchProgress progress(Laboratory laboratory, RunConfig config) {
    return new SearchProgress(
        err, config.search().evaluations(), new GenerationSpending(laboratory.models().ledger()));
  }

  /// A language model could not be asked, or its budget is used up. What was judged is kept.
  private int stopped(ModelProblem why, RunFolder kept, Laboratory laboratory) {
    why.problems().forEach(problem -> err.println("mnemogen: " + problem));
    Spending.of(laboratory.models().ledger()).forEach(s -> err.println(s.words()));
    err.printf(
        "Everything judged so far is kept. Continue with: mnemogen resume %s, or with other limits:"
            + " the same evolve with --out %s%n",
        kept.path(), kept.path());
    err.flush();
    return STOPPED_BY_MODEL;
  }

  private static ResultDocument document(
      Laboratory laboratory,
      RunFolder kept,
      Run.Finish finish,
      double seconds,
      boolean interrupted) {
    var suite = finish.test().suite();
    return new ResultDocument(
        laboratory.config().task().family(),
        "test",
        new ResultDocument.Suite(suite.address(), suite.hash(), suite.episodes()),
        seconds,
        laboratory.walls(),
        finish.search().evaluations(),
        kept.path().toString(),
        interrupted,
        new ResultDocument.Racing(finish.search().dropped(), finish.search().spent()),
        ResultDocument.results(finish.board().orElseGet(() -> new Leaderboard(List.of()))),
        null,
        null);
  }

  private void print(
      RunConfig config, RunFolder kept, Run.Finish finish, double seconds, boolean interrupted) {
    if (interrupted) {
      out.printf(
          Locale.ROOT,
          "Stopped after %d designs in %.0f s; all of them are kept. Continue with: mnemogen resume %s%n",
          finish.search().evaluations(),
          seconds,
          kept.path());
      return;
    }
    var suite = finish.test().suite();
    out.printf(
        Locale.ROOT,
        "%nTest split of %s: %d episodes the search never saw (%s)%n%n",
        config.task().family(),
        suite.episodes(),
        suite.address());
    finish.board().ifPresent(board -> out.println(board.table()));
    out.printf(
        Locale.ROOT,
        "%n* winner of %d designs judged in %.0f s; its code: %s%n  %s%n%s  the whole story, for a browser: %s%n",
        finish.search().evaluations(),
        seconds,
        kept.path().resolve("winner"),
        saved(finish.search()),
        finish
            .search()
            .simplified()
            .filter(s -> s.judged() > 0)
            .map(SearchSession::simplified)
            .orElse(""),
        kept.report());
  }

  private static String simplified(Simplified simplified) {
    return String.format(
        Locale.ROOT,
        "  simplified from %d to %d lines of code; %d designs were judged for it beyond the budget%n",
        Parsimony.lines(simplified.from().design()),
        Parsimony.lines(simplified.to().design()),
        simplified.judged());
  }

  /// What racing saved and how many designs were twins, in words.
  private static String saved(Result search) {
    int judged = search.evaluations();
    return String.format(
        Locale.ROOT,
        "racing dropped %d of them early and saved %.0f %% of judging all to the end;"
            + " %d served what another had served",
        search.dropped(),
        100 * (1 - (search.spent() - search.rescored()) / judged),
        search.twins());
  }
}
