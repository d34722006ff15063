package io.mnemogen.runs.experiment;

import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.Contest;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.runs.Run;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.RunListener;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.export.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Runs the searches of an experiment, one after the other, each in a folder of its own. What is
/// finished is not run again, and what was interrupted goes on where it was.
public final class ExperimentRun {
  private static final String OUTCOME = "outcome.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

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
  /// @return the outcomes of all finished searches, in the order of the experiment
  /// @throws ConfigProblem with everything wrong with the configurations and the data, before
  ///   anything is run
  public List<Outcome> run(Consumer<String> say, BooleanSupplier stop) {
    var problems = new ArrayList<String>();
    var searches = new ArrayList<Experiment.Search>();
    for (Experiment.Search search : experiment.searches()) {
      if (search.task().data() == null || data.containsKey(search.task().name())) {
        searches.add(search);
        check(search, problems);
      }
    }
    experiment.tasks().stream()
        .filter(t -> t.data() != null && !data.containsKey(t.name()))
        .forEach(t ->
            say.accept("%s is left out: give its data with --data %1$s=PATH".formatted(t.name())));
    if (!problems.isEmpty()) {
      throw new ConfigProblem(problems.stream().distinct().toList());
    }
    var outcomes = new ArrayList<Outcome>();
    for (Experiment.Search search : searches) {
      if (!stop.getAsBoolean()) {
        outcome(search, say, stop).ifPresent(outcomes::add);
      }
    }
    return outcomes;
  }

  private Optional<Outcome> outcome(
      Experiment.Search search, Consumer<String> say, BooleanSupplier stop) {
    RunConfig config = config(search);
    RunFolder kept = RunFolder.create(config);
    Path file = kept.path().resolve(OUTCOME);
    try {
      Optional<Outcome> before = kept(file);
      if (before.isPresent()) {
        return before;
      }
      say.accept(search.label() + ": searching");
      try (var laboratory = new Laboratory(config)) {
        Run.Finish finish =
            new Run(laboratory, kept, new RunListener() {}).run(Contest.BEST_SEED, stop);
        if (finish.search().winner().isEmpty() || finish.board().isEmpty() || stop.getAsBoolean()) {
          return Optional.empty();
        }
        try (Archive archive = kept.archive()) {
          String winner = finish.search().winner().get().id();
          Outcome outcome = Outcome.of(search, archive, winner, config.search().evaluations());
          Files.writeString(file, JSON.writeValueAsString(outcome));
          say.accept(
              "%s: area %.3f, test %.3f, best seed (%s) %.3f"
                  .formatted(
                      search.label(),
                      outcome.area(),
                      outcome.test().winnerSample(outcome.seed()).mean(),
                      outcome.reference(),
                      outcome.test().referenceSample(outcome.seed()).mean()));
          return Optional.of(outcome);
        }
      }
    } catch (IOException e) {
      throw new ConfigProblem(
          List.of(
              "%s cannot be read or written (%s); choose another --out"
                  .formatted(file, e.getMessage())));
    }
  }

  /// The outcome in a file; empty when there is none, or one of another version: what is in the
  /// archive is not judged again.
  private static Optional<Outcome> kept(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Files.readString(file), Outcome.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private RunConfig config(Experiment.Search search) {
    return experiment.config(search, data.get(search.task().name()), flags, folder);
  }

  private void check(Experiment.Search search, List<String> problems) {
    try {
      config(search);
    } catch (ConfigProblem e) {
      e.problems().forEach(p -> problems.add(search.task().name() + ": " + p));
      return;
    }
    Path file = data.get(search.task().name());
    String expected = search.task().data();
    if (file != null && expected != null && !expected.equals(hash(file))) {
      problems.add(
          "%s: the experiment is on data with the SHA-256 %s, but %s has another; give that file"
              .formatted(search.task().name(), expected, file));
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
