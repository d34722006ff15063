package io.mnemogen.runs;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.search.Evolution;
import io.mnemogen.evolve.search.Judges;
import io.mnemogen.evolve.search.Stock;
import io.mnemogen.evolve.select.Incumbents;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.ModelsConfig.RolesConfig;
import io.mnemogen.runs.config.SearchConfig;
import io.mnemogen.runs.report.Leaderboard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /// Searches, then tries the winner, the whole catalogue and the designs that led on the way on
  /// the test split, which the search never saw.
  ///
  /// @param stop once true, what is being judged is finished and nothing more begun
  public Finish run(BooleanSupplier stop) {
    return run(Contest.ALL, stop);
  }

  /// Searches, then tries the winner and whom it meets on the test split.
  ///
  /// @param contest whom it meets
  /// @param stop once true, what is being judged is finished and nothing more begun
  /// @throws ConfigProblem if the folder holds verdicts on other suites than those dealt here
  public Finish run(Contest contest, BooleanSupplier stop) {
    List<NamedDesign> seeds = new DesignLookup().all(laboratory.config().search().seedList());
    TrialJudge train = laboratory.judge(Stage.TRAIN);
    TrialJudge validation = laboratory.judge(Stage.VALIDATION);
    TrialJudge test = laboratory.judge(Stage.TEST);
    Optional<TrialJudge> fresh =
        laboratory.config().search().rescored() > 0
            ? Optional.of(laboratory.judge(Stage.FRESH))
            : Optional.empty();
    try (Archive archive = folder.archive()) {
      var judges = new LinkedHashMap<Stage, TrialJudge>();
      judges.put(Stage.TRAIN, train);
      fresh.ifPresent(judge -> judges.put(Stage.FRESH, judge));
      judges.put(Stage.VALIDATION, validation);
      judges.put(Stage.TEST, test);
      requireSameSuites(archive, judges);
      if (laboratory.models().any()) {
        laboratory.models().keepIn(folder.calls());
      }
      Result result =
          new Evolution(
                  plan(train, fresh, validation),
                  new Judges(train, fresh.map(judge -> judge), validation),
                  archive,
                  new Stock(seeds, MetaAgents.of(laboratory)),
                  listener)
              .run(stop);
      if (result.interrupted() || result.winner().isEmpty()) {
        return new Finish(result, Optional.empty(), test);
      }
      Specimen winner = result.winner().get();
      folder.keepWinner(DesignLookup.named(winner));
      List<Specimen> incumbents = Incumbents.of(archive.all());
      var tested = new ArrayList<>(contest.contestants(archive.all(), incumbents));
      if (tested.stream().noneMatch(s -> s.id().equals(winner.id()))) {
        tested.add(winner);
      }
      List<NamedDesign> unvalidated = missing(archive, Stage.VALIDATION, incumbents);
      List<NamedDesign> untested = missing(archive, Stage.TEST, tested);
      listener.testing(unvalidated.size() + untested.size());
      judge(archive, Stage.VALIDATION, validation, unvalidated, stop);
      judge(archive, Stage.TEST, test, untested, stop);
      return new Finish(result, Optional.of(Leaderboard.of(archive, winner.id())), test);
    }
  }

  /// How a run ended.
  ///
  /// @param search what the search found
  /// @param board the leaderboard on the test split; empty when the search was interrupted or
  ///   nothing ran to the end
  /// @param test the judge of the test split
  public record Finish(Result search, Optional<Leaderboard> board, TrialJudge test) {}

  private static void requireSameSuites(Archive archive, Map<Stage, TrialJudge> judges) {
    List<String> problems =
        judges.entrySet().stream()
            .flatMap(j -> Verification.mismatch(archive, j.getKey(), j.getValue().suite()).stream())
            .toList();
    if (!problems.isEmpty()) {
      throw new ConfigProblem(problems);
    }
  }

  private Plan plan(TrialJudge train, Optional<TrialJudge> fresh, TrialJudge validation) {
    SearchConfig search = laboratory.config().search();
    RolesConfig roles = laboratory.config().models().roles();
    Plan plan =
        Plan.of(search.seed(), search.evaluations())
            .withPopulation(search.population())
            .withStrategy(search.strategy())
            .withRacing(search.racing())
            .withRescored(search.rescored())
            .withSimplifications(search.simplifications())
            .withParallelism(laboratory.config().sandbox().guests())
            .withContext("train", train.suite().hash())
            .withContext("validation", validation.suite().hash())
            .withContext(
                "embedding",
                roles.embedding() == null
                    ? laboratory.config().embedding().model()
                    : roles.embedding());
    for (String operator : search.withoutList()) {
      plan = plan.withOperator(operator, 0);
    }
    if (fresh.isPresent()) {
      plan = plan.withContext("fresh", fresh.get().suite().hash());
    }
    return roles.memory() == null ? plan : plan.withContext("memory-model", roles.memory());
  }

  private void judge(
      Archive archive,
      Stage stage,
      TrialJudge judge,
      List<NamedDesign> designs,
      BooleanSupplier stop) {
    laboratory.judgeAll(
        judge,
        designs,
        (design, judgement) -> {
          archive.put(design.design().id(), stage, judgement.verdict());
          listener.tested(design.name());
        },
        stop);
  }

  private static List<NamedDesign> missing(
      Archive archive, Stage stage, Collection<Specimen> specimens) {
    return specimens.stream()
        .filter(s -> archive.verdict(s.id(), stage).isEmpty())
        .map(DesignLookup::named)
        .toList();
  }
}
