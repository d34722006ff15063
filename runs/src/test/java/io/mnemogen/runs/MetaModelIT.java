package io.mnemogen.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.testing.model.Reply;
import io.mnemogen.design.testing.model.ScriptedServer;
import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Rationale;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.WritingModel.Mood;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.model.provider.ModelProblem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole searches in which a model writes, over HTTP, through real guests.
class MetaModelIT {
  private static final int EVALUATIONS = 24;
  private static final int STOP = 12;

  @TempDir private Path folder;

  @Test
  void whateverAModelAnswersTheSearchGoesOnAndIsReplayedWithoutIt() {
    List<Specimen> first;
    String address;
    try (var server = ScriptedServer.start(new WritingModel(Mood.values()))) {
      address = server.address();
      first = search("first", Map.of("models.roles.meta", address), EVALUATIONS);
      assertThat(server.asked()).isNotEmpty();
      assertThat(server.asked().getFirst().body().path("response_format").path("type").asString())
          .isEqualTo("json_schema");
    }
    assertThat(first).hasSize(EVALUATIONS);
    List<Specimen> written =
        first.stream().filter(s -> s.origin().rationale().isPresent()).toList();
    assertThat(written)
        .anySatisfy(s -> assertThat(s.scored()).isPresent())
        .anySatisfy(s ->
            assertThat(s.verdict())
                .isInstanceOfSatisfying(
                    Verdict.Faulted.class,
                    f -> assertThat(f.fault().detail()).contains("java.io.File")))
        .anySatisfy(s -> assertThat(rationale(s).repairs()).isPositive())
        .allSatisfy(s -> assertThat(rationale(s).author()).isEqualTo(address));
    assertThat(first.stream().map(s -> s.origin().operator()).collect(Collectors.toSet()))
        .as("models and grammars write")
        .containsAnyOf("rewrite", "explore", "combine")
        .containsAnyOf("derive", "regrow", "graft", "shrink");
    List<Specimen> replayed =
        search(
            "replayed",
            Map.of(
                "models.roles.meta",
                address,
                "models.access.replay",
                folder.resolve("first").toString()),
            EVALUATIONS);
    assertThat(replayed).isEqualTo(first);
  }

  @Test
  void aStoppedSearchAsksNothingTwiceAndEndsAsIfItHadNotBeenStopped() {
    try (var server = ScriptedServer.start(new WritingModel(Mood.values()))) {
      Map<String, String> model = Map.of("models.roles.meta", server.address());
      List<Specimen> whole = search("whole", model, EVALUATIONS);
      int asked = server.asked().size();
      assertThat(search("stopped", model, STOP)).hasSizeBetween(STOP, EVALUATIONS - 1);
      assertThat(search("stopped", model, EVALUATIONS)).isEqualTo(whole);
      assertThat(server.asked()).hasSize(2 * asked);
    }
  }

  @Test
  void aModelThatIsGoneEndsTheRunWhichIsContinuedWhenItIsBack() {
    var gone = new AtomicBoolean();
    var model = new WritingModel(Mood.GOOD);
    try (var server =
        ScriptedServer.start(a -> gone.get() ? Reply.error(401, "no") : model.apply(a))) {
      Map<String, String> config = Map.of("models.roles.meta", server.address());
      List<Specimen> whole = search("whole", config, EVALUATIONS);
      gone.set(true);
      assertThatThrownBy(() -> search("broken", config, EVALUATIONS))
          .isInstanceOf(ModelProblem.class);
      gone.set(false);
      assertThat(search("broken", config, EVALUATIONS)).isEqualTo(whole);
    }
  }

  @Test
  void severalModelsShareTheWork() {
    try (var one = ScriptedServer.start(new WritingModel(Mood.GOOD));
        var two = ScriptedServer.start(new WritingModel(Mood.GOOD))) {
      String addresses = one.address() + ", " + two.address();
      List<Specimen> all =
          search(
              "two",
              Map.of("models.roles.meta", addresses, "models.writing.share", "1"),
              EVALUATIONS);
      assertThat(
              all.stream()
                  .flatMap(s -> s.origin().rationale().stream())
                  .map(Rationale::author)
                  .collect(Collectors.toSet()))
          .containsExactlyInAnyOrder(one.address(), two.address());
    }
  }

  private static Rationale rationale(Specimen specimen) {
    return specimen.origin().rationale().orElseThrow();
  }

  /// Everything archived by a search in the named folder.
  ///
  /// @param stop how many designs are judged before it is asked to stop
  private List<Specimen> search(String name, Map<String, String> models, int stop) {
    var flags = new LinkedHashMap<String, String>();
    flags.put("search.evaluations", "" + EVALUATIONS);
    flags.put("search.population", "8");
    flags.put("search.seed", "5");
    flags.put("search.seeds", "none,bm25,hybrid");
    flags.put("sandbox.callMillis", "60000");
    flags.put("sandbox.totalSeconds", "600");
    flags.put("embedding.model", "hashing");
    flags.put("task.options.families", "1");
    flags.put("task.options.episodes", "6");
    flags.put("models.writing.share", "0.8");
    flags.put("out", folder.resolve(name).toString());
    flags.putAll(models);
    var config = ConfigReader.read(null, flags);
    RunFolder run = RunFolder.create(config);
    var asked = new AtomicBoolean();
    var stopper =
        new RunListener() {
          @Override
          public void judged(Specimen specimen, Progress progress) {
            asked.set(progress.judged() >= stop && stop < EVALUATIONS);
          }
        };
    try (var laboratory = new Laboratory(config)) {
      new Run(laboratory, run, stopper).run(asked::get);
    }
    try (Archive archive = run.archive()) {
      return archive.all();
    }
  }
}
