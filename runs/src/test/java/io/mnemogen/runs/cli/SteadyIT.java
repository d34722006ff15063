package io.mnemogen.runs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.archive.Proposed;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.runs.Run;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.RunListener;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A search that breeds whenever a guest is free, stopped and resumed, and what is done with it.
class SteadyIT {
  private static final int EVALUATIONS = 16;
  private static final int STOPPED = 9;
  private static final int GUESTS = 2;

  @TempDir private static Path folder;
  private static RunFolder run;
  private static List<Specimen> before;

  @BeforeAll
  static void searchIsStoppedAndResumed() {
    run = RunFolder.create(config("run"));
    var stop = new AtomicBoolean();
    var listener =
        new RunListener() {
          @Override
          public void judged(Specimen specimen, Progress progress) {
            stop.compareAndSet(false, progress.judged() == STOPPED);
          }
        };
    try (var laboratory = new Laboratory(run.config())) {
      new Run(laboratory, run, listener).run(stop::get);
    }
    before = specimens(run);
    Terminal resumed = Terminal.run("resume", run.path().toString());
    assertThat(resumed.code()).as(resumed.err()).isZero();
    assertThat(resumed.err()).contains("--follow " + run.path());
  }

  private static RunConfig config(String name) {
    return config(name, Map.of());
  }

  private static RunConfig config(String name, Map<String, String> more) {
    var flags =
        new LinkedHashMap<>(
            Map.of(
                "search.strategy", "steady",
                "search.evaluations", "" + EVALUATIONS,
                "search.population", "6",
                "search.simplifications", "2",
                "search.seeds", "none,bm25,workflow",
                "sandbox.guests", "" + GUESTS,
                "embedding.model", "hashing",
                "task.options.families", "1",
                "task.options.episodes", "4",
                "out", folder.resolve(name).toString()));
    flags.putAll(more);
    return ConfigReader.read(null, flags);
  }

  private static List<Specimen> specimens(RunFolder run) {
    try (Archive archive = run.archive()) {
      return archive.all();
    }
  }

  private static List<Proposed> log(RunFolder run) {
    try (Archive archive = run.archive()) {
      return archive.log();
    }
  }

  @Test
  void whatWasInFlightIsJudgedToTheEndAndTheRestLater() {
    assertThat(before).hasSizeBetween(STOPPED, STOPPED + GUESTS - 1);
    assertThat(specimens(run))
        .extracting(Specimen::id)
        .startsWith(before.stream().map(Specimen::id).toArray(String[]::new));
    assertThat(log(run).stream().filter(p -> p.place() > 0)).hasSize(EVALUATIONS);
  }

  @Test
  void itIsVerified() {
    Terminal end = Terminal.run("verify-run", run.path().toString(), "--sample", "8");
    assertThat(end.code()).as(end.out() + end.err()).isZero();
  }

  @Test
  void whoFollowsItEndsInTheSameDesignsAndScores() throws IOException {
    String out = folder.resolve("again").toString();
    Terminal end =
        Terminal.run("evolve", "--follow", run.path().toString(), "--out", out, "--guests", "1");
    assertThat(end.code()).as(end.err()).isZero();
    RunFolder again = RunFolder.of(Path.of(out));
    assertThat(specimens(again)).isEqualTo(specimens(run));
    assertThat(log(again)).isEqualTo(log(run));
    assertThat(again.winner()).isEqualTo(run.winner());
    assertThat(Files.readString(run.report())).contains("--strategy steady", "--follow run");
  }

  @Test
  void whatCannotBeFollowedIsRefused() {
    RunFolder unbegun = RunFolder.create(config("unbegun"));
    RunFolder fresh = RunFolder.create(config("fresh"));
    assertThatThrownBy(() -> fresh.following(unbegun)).hasMessageContaining("no log to follow");
    assertThatThrownBy(() -> run.following(run))
        .hasMessageContaining("has begun already")
        .hasMessageContaining("mnemogen resume");
    RunFolder other = RunFolder.create(config("other", Map.of("search.seed", "9")));
    assertThatThrownBy(() -> other.following(run)).hasMessageContaining("asked for otherwise");
    Terminal end = Terminal.run("evolve", "--strategy", "steady", "--rescore", "3");
    assertThat(end.code()).isEqualTo(2);
    assertThat(end.err()).contains("'search.rescored' must be 0", "steady");
  }
}
