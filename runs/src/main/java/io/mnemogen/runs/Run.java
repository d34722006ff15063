package io.mnemogen.runs;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.meta.GrammarMetaAgent;
import io.mnemogen.evolve.search.Evolution;
import io.mnemogen.evolve.search.Judges;
import io.mnemogen.evolve.search.Stock;
import io.mnemogen.runs.config.SearchConfig;
import io.mnemogen.runs.report.Leaderboard;
import io.mnemogen.runs.report.Row;
import io.mnemogen.tasks.Split;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// One search from its configuration to its leaderboard. Everything judged is in the run folder's
/// archive the moment it is judged, so a run that ends early is continued by running it again.
public final class Run {
  private final Laboratory laboratory;
  private final RunFolder folder;
  private final RunListener listener;

  /// @param laboratory the opened resources; not closed by this run
  /// @param folder where everything is kept
  /// @param listener is told how it goes
  public Run(Laboratory laboratory, RunFolder folder, RunListener listener) {
    this.laboratory = laboratory;
    this.folder = folder;
    this.listener = listener;
  }

  /// Searches, then tries the winner and the whole catalogue on the test split, which the search
  /// never saw.
  ///
  /// @param stop once true, what is being judged is finished and nothing more begun
  public Finish run(BooleanSupplier stop) {
    List<NamedDesign> seeds = new DesignLookup().all(laboratory.config().search().seedList());
    TrialJudge train = laboratory.judge(laboratory.suite(Split.TRAIN));
    TrialJudge validation = laboratory.judge(laboratory.suite(Split.VALIDATION));
    TrialJudge test = laboratory.judge(laboratory.suite(Split.TEST));
    try (Archive archive = folder.archive()) {
      Result result =
          new Evolution(
                  plan(train, validation),
                  new Judges(train, validation),
                  archive,
                  new Stock(seeds, new GrammarMetaAgent()),
                  listener)
              .run(stop);
      if (result.interrupted() || result.winner().isEmpty()) {
        return new Finish(result, Optional.empty(), test);
      }
      Specimen winner = result.winner().get();
      folder.keepWinner(DesignLookup.named(winner));
      List<Row> rows = rows(archive, winner, test, stop);
      return new Finish(result, Optional.of(new Leaderboard(rows)), test);
    }
  }

  /// How a run ended.
  ///
  /// @param search what the search found
  /// @param board the leaderboard on the test split; empty when the search was interrupted or
  ///   nothing ran to the end
  /// @param test the judge of the test split
  public record Finish(Result search, Optional<Leaderboard> board, TrialJudge test) {}

  private Plan plan(TrialJudge train, TrialJudge validation) {
    SearchConfig search = laboratory.config().search();
    return Plan.of(search.seed(), search.evaluations())
        .withPopulation(search.population())
        .withStrategy(search.strategy())
        .withParallelism(laboratory.config().sandbox().guests())
        .withContext("train", train.suite().hash())
        .withContext("validation", validation.suite().hash())
        .withContext("embedding", laboratory.config().embedding().model());
  }

  private List<Row> rows(Archive archive, Specimen winner, TrialJudge test, BooleanSupplier stop) {
    var entries = new ArrayList<NamedDesign>();
    var verdicts = new LinkedHashMap<String, Verdict>();
    for (Specimen specimen : contestants(archive, winner)) {
      entries.add(DesignLookup.named(specimen));
      archive.verdict(specimen.id(), Stage.TEST).ifPresent(v -> verdicts.put(specimen.id(), v));
    }
    List<NamedDesign> missing =
        entries.stream().filter(d -> !verdicts.containsKey(d.design().id())).toList();
    listener.testing(missing.size());
    laboratory.judgeAll(
        test,
        missing,
        (design, judgement) -> {
          archive.put(design.design().id(), Stage.TEST, judgement.verdict());
          verdicts.put(design.design().id(), judgement.verdict());
          listener.tested(design.name());
        },
        stop);
    var rows = new ArrayList<Row>();
    for (NamedDesign entry : entries) {
      Verdict verdict = verdicts.get(entry.design().id());
      if (verdict != null) {
        boolean won = entry.design().id().equals(winner.id());
        rows.add(Row.of(entry.name(), entry.design().id(), won, verdict));
      }
    }
    return rows;
  }

  private static List<Specimen> contestants(Archive archive, Specimen winner) {
    var contestants = new ArrayList<Specimen>();
    for (Specimen specimen : archive.all()) {
      if (specimen.name() != null || specimen.id().equals(winner.id())) {
        contestants.add(specimen);
      }
    }
    return contestants;
  }
}
