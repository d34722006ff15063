package io.mnemogen.runs.experiment;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.Contest;
import io.mnemogen.runs.DesignLookup;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.SharedWalls;
import io.mnemogen.runs.TrialJudge;
import io.mnemogen.runs.TrialJudge.Judgement;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.tasks.Split;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Tries winners, and the best seeds of their searches, on the test suite of a task they were not
/// searched on.
///
/// @param experiment whose settings hold on all tasks
/// @param folder where its searches are kept
/// @param data where the data of tasks are, by the names of the tasks
/// @param flags configuration values that change no result
/// @param walls whose guests try them
record Transfer(
    Experiment experiment,
    Path folder,
    Map<String, Path> data,
    Map<String, String> flags,
    SharedWalls walls) {
  /// What came of it, taken from the folder of the search if it is there; empty when stopped.
  ///
  /// @param target a task whose data are given
  /// @param say told what is tried and what came of it
  Optional<Transferred> of(
      Outcome outcome, Experiment.Task target, Consumer<String> say, BooleanSupplier stop) {
    SequencedMap<String, String> settings = experiment.dealing(target, outcome.seed());
    RunFolder search = RunFolder.of(folder.resolve(outcome.label()));
    var kept =
        new Kept<>(search.path().resolve("on-%s.json".formatted(target.name())), Transferred.class);
    Optional<Transferred> before =
        kept.find()
            .filter(t -> t.settings().equals(settings) && t.winner().equals(outcome.winner()));
    if (before.isPresent() || stop.getAsBoolean()) {
      return before;
    }
    say.accept("%s: on %s".formatted(outcome.label(), target.name()));
    RunConfig config = experiment.config(target, outcome.seed(), data.get(target.name()), flags);
    try (var laboratory = new Laboratory(config, walls)) {
      TrialJudge judge = laboratory.judge(laboratory.suite(Split.TEST));
      List<Verdict> verdicts =
          laboratory.judgeAll(judge, contestants(search), (design, judgement) -> {}, stop).stream()
              .map(Judgement::verdict)
              .toList();
      if (verdicts.size() < 2) {
        return Optional.empty();
      }
      Qualities test = Qualities.on(judge.suite(), verdicts.getFirst(), verdicts.getLast());
      return Optional.of(
          kept.keep(
              new Transferred(
                  outcome.task(),
                  outcome.variant(),
                  outcome.seed(),
                  outcome.winner(),
                  target.name(),
                  settings,
                  test)));
    }
  }

  /// The winner and the best seed of a finished search.
  private static List<NamedDesign> contestants(RunFolder search) {
    try (Archive archive = search.archive()) {
      NamedDesign best = DesignLookup.named(Contest.bestSeed(archive.all()).orElseThrow());
      return List.of(search.winner(), best);
    }
  }
}
