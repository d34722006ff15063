package io.mnemogen.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole searches, through real guests, on a small suite.
class RunIT {
  private static final int EVALUATIONS = 20;

  @TempDir private static Path folder;
  private static RunFolder undisturbed;

  @BeforeAll
  static void aSearchUndisturbed() {
    undisturbed = search("whole", 2, new RunListener() {}, false);
  }

  @Test
  void theNumberOfGuestsNeverChangesTheArchive() {
    List<String> one = lineage(search("one", 1, new RunListener() {}, false));
    List<String> three = lineage(search("three", 3, new RunListener() {}, false));
    assertThat(one.stream().filter(s -> !s.contains("operator=" + Origin.SIMPLIFY)))
        .hasSize(EVALUATIONS);
    assertThat(three).isEqualTo(one);
    assertThat(lineage(undisturbed)).isEqualTo(one);
  }

  @Test
  void anInterruptedRunContinuesToTheSameEnd() {
    RunFolder stopped = search("stopped", 2, new RunListener() {}, true);
    assertThat(lineage(stopped)).hasSizeBetween(1, EVALUATIONS - 1);
    // Only a run that has ended validates its elites.
    assertThat(judged(undisturbed)).startsWith(judged(stopped).toArray(new String[0]));
    RunFolder resumed = search("stopped", 2, new RunListener() {}, false);
    assertThat(lineage(resumed)).isEqualTo(lineage(undisturbed));
    assertThat(resumed.winner().design()).isEqualTo(undisturbed.winner().design());
  }

  @Test
  void killedGuestsCostNoVerdict() {
    var killed = new AtomicInteger();
    var listener =
        new RunListener() {
          @Override
          public void judged(Specimen specimen, Progress progress) {
            if (progress.judged() == 5 || progress.judged() == 12) {
              ProcessHandle.current()
                  .descendants()
                  .filter(p -> p.info().commandLine().orElse("").contains("sandbox"))
                  .limit(1)
                  .forEach(p -> {
                    if (p.destroyForcibly()) {
                      killed.incrementAndGet();
                    }
                  });
            }
          }
        };
    List<String> shot = lineage(search("shot", 2, listener, false));
    assertThat(killed).hasPositiveValue();
    assertThat(shot).isEqualTo(lineage(undisturbed));
  }

  /// Runs a search in the named folder.
  ///
  /// @param stop whether to ask it to stop after eleven designs
  private static RunFolder search(String name, int guests, RunListener listener, boolean stop) {
    Path out = folder.resolve(name);
    RunConfig config =
        ConfigReader.read(
            null,
            new LinkedHashMap<>(
                Map.ofEntries(
                    Map.entry("search.evaluations", "" + EVALUATIONS),
                    Map.entry("search.simplifications", "8"),
                    Map.entry("search.population", "6"),
                    Map.entry("search.seed", "11"),
                    Map.entry("search.seeds", "none,bm25,hybrid,workflow"),
                    Map.entry("sandbox.guests", "" + guests),
                    Map.entry("sandbox.callMillis", "60000"),
                    Map.entry("sandbox.totalSeconds", "600"),
                    Map.entry("embedding.model", "hashing"),
                    Map.entry("task.options.families", "1"),
                    Map.entry("task.options.episodes", "8"),
                    Map.entry("out", out.toString()))));
    RunFolder run = RunFolder.create(config);
    var asked = new AtomicBoolean();
    var stopper =
        new RunListener() {
          @Override
          public void judged(Specimen specimen, Progress progress) {
            listener.judged(specimen, progress);
            if (stop && progress.judged() >= 11) {
              asked.set(true);
            }
          }
        };
    try (var laboratory = new Laboratory(config)) {
      new Run(laboratory, run, stopper).run(asked::get);
    }
    return run;
  }

  /// Every specimen with everything that must be equal between equal runs.
  private static List<String> lineage(RunFolder run) {
    return told(run, s -> " " + s.validation());
  }

  /// Every specimen with what the search itself knew of it.
  private static List<String> judged(RunFolder run) {
    return told(run, s -> "");
  }

  private static List<String> told(RunFolder run, Function<Specimen, String> more) {
    try (Archive archive = run.archive()) {
      return archive.all().stream()
          .map(s ->
              "%d %s %s %s%s".formatted(s.number(), s.id(), s.origin(), s.verdict(), more.apply(s)))
          .toList();
    }
  }
}
