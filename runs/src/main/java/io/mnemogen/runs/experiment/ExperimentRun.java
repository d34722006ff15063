package io.mnemogen.runs.experiment;

import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.Contest;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.runs.Run;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.RunListener;
import io.mnemogen.runs.SharedWalls;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.export.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs the searches of an experiment, one after the other, each in a folder of its own, then tries
/// their winners on other tasks if that is asked for. What is finished is not run again, and what
/// was interrupted goes on where it was.
public final class ExperimentRun {
  private static final String OUTCOME = "outcome.json";

  private final Experiment experiment;
  private final Path folder;
  private final Map<String, Path> data;
  private final Map<String, String> flags;

  /// @param experiment what is to be run
  /// @param folder where everything is kept
  /// @param data where the data of tasks are, by the names of the tasks
  /// @param flags configuration values that change no result, such as the number of guests
  public ExperimentRun(
      Experiment experiment, Path folder, Map<String, Path> data, Map<String, String> flags) {
    this.experiment = experiment;
    this.folder = folder;
    this.data = Map.copyOf(data);
    this.flags = Map.copyOf(flags);
  }

  /// Runs what is not finished yet. Tasks whose data are not given are left out.
  ///
  /// @param say told before and after every search
  /// @param stop once true, what is being judged is finished and nothing more begun
  /// @return what came of everything finished
  /// @throws ConfigProblem with everything wrong with the configurations and the data, before
  ///   anything is run
  public ExperimentReport run(Consumer<String> say, BooleanSupplier stop) {
    check();
    try (var walls = new SharedWalls()) {
      return run(walls, say, stop);
    }
  }

  private ExperimentReport run(SharedWalls walls, Consumer<String> say, BooleanSupplier stop) {
    experiment.everyTask().stream()
        .filter(t -> !given(t))
        .forEach(t ->
            say.accept("%s is left out: give its data with --data %1$s=PATH".formatted(t.name())));
    var outcomes = new ArrayList<Outcome>();
    for (Experiment.Search search : experiment.searches()) {
      if (given(search.task()) && !stop.getAsBoolean()) {
        outcome(search, walls, say, stop).ifPresent(outcomes::add);
      }
    }
    var transfers = new ArrayList<Transferred>();
    var transfer = new Transfer(experiment, folder, data, flags, walls);
    for (Outcome outcome : outcomes) {
      experiment.targets(outcome.task()).stream()
          .filter(this::given)
          .flatMap(target -> transfer.of(outcome, target, say, stop).stream())
          .forEach(transfers::add);
    }
    return ExperimentReport.of(experiment, outcomes, transfers);
  }

  private Optional<Outcome> outcome(
      Experiment.Search search, SharedWalls walls, Consumer<String> say, BooleanSupplier stop) {
    RunConfig config = config(search);
    RunFolder run = RunFolder.create(config);
    var kept = new Kept<>(run.path().resolve(OUTCOME), Outcome.class);
    Optional<Outcome> before = kept.find();
    if (before.isPresent()) {
      return before;
    }
    say.accept(search.label() + ": searching");
    try (var laboratory = new Laboratory(config, walls)) {
      Run.Finish finish =
          new Run(laboratory, run, new RunListener() {}).run(Contest.BEST_SEED, stop);
      if (finish.search().winner().isEmpty() || finish.board().isEmpty() || stop.getAsBoolean()) {
        return Optional.empty();
      }
      try (Archive archive = run.archive()) {
        String winner = finish.search().winner().get().id();
        Outcome outcome =
            kept.keep(Outcome.of(search, archive, winner, config.search().evaluations()));
        say.accept(
            "%s: area %.3f, test %.3f, best seed (%s) %.3f"
                .formatted(
                    search.label(),
                    outcome.area(),
                    outcome.test().winners().mean(),
                    outcome.reference(),
                    outcome.test().references().mean()));
        return Optional.of(outcome);
      }
    }
  }

  private RunConfig config(Experiment.Search search) {
    return experiment.config(search, data.get(search.task().name()), flags, folder);
  }

  private boolean given(Experiment.Task task) {
    return task.data() == null || data.containsKey(task.name());
  }

  private void check() {
    var problems = new ArrayList<String>();
    for (Experiment.Search search : experiment.searches()) {
      if (given(search.task())) {
        check(search.task(), () -> config(search), problems);
      }
    }
    for (Experiment.Task target : experiment.transfer()) {
      if (given(target)) {
        check(target, () -> experiment.config(target, 1, data.get(target.name()), flags), problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigProblem(problems.stream().distinct().toList());
    }
  }

  private void check(Experiment.Task task, Runnable configured, List<String> problems) {
    try {
      configured.run();
    } catch (ConfigProblem e) {
      e.problems().forEach(p -> problems.add(task.name() + ": " + p));
      return;
    }
    Path file = data.get(task.name());
    String expected = task.data();
    if (file != null && expected != null && !expected.equals(hash(file))) {
      problems.add(
          "%s: the experiment is on data with the SHA-256 %s, but %s has another; give that file"
              .formatted(task.name(), expected, file));
    }
  }

  private static @Nullable String hash(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException e) {
      return null;
    }
  }
}
