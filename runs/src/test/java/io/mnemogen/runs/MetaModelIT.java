package io.mnemogen.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.mnemogen.design.Fault;
import io.mnemogen.design.testing.model.Reply;
import io.mnemogen.design.testing.model.ScriptedServer;
import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Rationale;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.WritingModel.Mood;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.model.provider.ModelProblem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole searches in which a model writes, over HTTP, through real guests. One search to the end is
/// what the others are compared with.
class MetaModelIT {
  private static final int EVALUATIONS = 16;
  private static final int STOP = 9;

  @TempDir private static Path folder;
  private static final AtomicBoolean GONE = new AtomicBoolean();
  private static ScriptedServer server;
  private static List<Specimen> whole;
  private static int asked;

  @BeforeAll
  static void searchToTheEnd() {
    var model = new WritingModel(Mood.values());
    server = ScriptedServer.start(a -> GONE.get() ? Reply.error(401, "no") : model.apply(a));
    whole = search("whole", Map.of("models.roles.meta", server.address()), EVALUATIONS);
    asked = server.asked().size();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void whateverAModelAnswersTheSearchGoesOn() {
    assertThat(server.asked().getFirst().body().path("response_format").path("type").asString())
        .isEqualTo("json_schema");
    assertThat(whole).hasSize(EVALUATIONS);
    assertThat(whole.stream().filter(s -> s.origin().rationale().isPresent()).toList())
        .anySatisfy(s -> assertThat(s.scored()).isPresent())
        .anySatisfy(s ->
            assertThat(s.verdict())
                .isInstanceOfSatisfying(
                    Verdict.Faulted.class,
                    f ->
                        assertThat(f.fault())
                            .isInstanceOf(Fault.Forbidden.class)
                            .extracting(Fault::detail, STRING)
                            .contains("execute")))
        .anySatisfy(s -> assertThat(rationale(s).repairs()).isPositive())
        .allSatisfy(s -> assertThat(rationale(s).author()).isEqualTo(server.address()));
    assertThat(whole.stream().map(s -> s.origin().operator()).collect(Collectors.toSet()))
        .as("models and grammars write")
        .containsAnyOf("rewrite", "explore", "combine")
        .containsAnyOf("derive", "regrow", "graft", "shrink");
  }

  @Test
  void aSearchIsReplayedWithoutTheModel() {
    int before = server.asked().size();
    GONE.set(true);
    try {
      var replay =
          Map.of(
              "models.roles.meta",
              server.address(),
              "models.access.replay",
              folder.resolve("whole").toString());
      assertThat(search("replayed", replay, EVALUATIONS)).isEqualTo(whole);
    } finally {
      GONE.set(false);
    }
    assertThat(server.asked()).hasSize(before);
  }

  @Test
  void aSteadySearchIsReplayedInItsOrderWithoutTheModel() {
    var flags = new LinkedHashMap<String, String>();
    flags.put("models.roles.meta", server.address());
    flags.put("search.strategy", "steady");
    flags.put("search.evaluations", "10");
    List<Specimen> steady = search("steady", flags, EVALUATIONS);
    GONE.set(true);
    try {
      flags.put("models.access.replay", folder.resolve("steady").toString());
      RunFolder.create(config("followed", flags)).following(RunFolder.of(folder.resolve("steady")));
      assertThat(search("followed", flags, EVALUATIONS)).isEqualTo(steady);
    } finally {
      GONE.set(false);
    }
    assertThat(steady).anySatisfy(s -> assertThat(s.origin().rationale()).isPresent());
  }

  @Test
  void aStoppedSearchAsksNothingTwiceAndEndsAsIfItHadNotBeenStopped() {
    int before = server.asked().size();
    Map<String, String> model = Map.of("models.roles.meta", server.address());
    assertThat(search("stopped", model, STOP)).hasSizeBetween(STOP, EVALUATIONS - 1);
    assertThat(search("stopped", model, EVALUATIONS)).isEqualTo(whole);
    assertThat(server.asked()).hasSize(before + asked);
  }

  @Test
  void aModelThatIsGoneEndsTheRunWhichIsContinuedWhenItIsBack() {
    Map<String, String> model = Map.of("models.roles.meta", server.address());
    GONE.set(true);
    try {
      assertThatThrownBy(() -> search("broken", model, EVALUATIONS))
          .isInstanceOf(ModelProblem.class);
    } finally {
      GONE.set(false);
    }
    assertThat(search("broken", model, EVALUATIONS)).isEqualTo(whole);
  }

  @Test
  void severalModelsShareTheWork() {
    try (var one = ScriptedServer.start(new WritingModel(Mood.GOOD));
        var two = ScriptedServer.start(new WritingModel(Mood.GOOD))) {
      String addresses = one.address() + ", " + two.address();
      List<Specimen> all =
          search("two", Map.of("models.roles.meta", addresses, "models.writing.share", "1"), STOP);
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
  private static List<Specimen> search(String name, Map<String, String> models, int stop) {
    RunConfig config = config(name, models);
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

  private static RunConfig config(String name, Map<String, String> models) {
    var flags = new LinkedHashMap<String, String>();
    flags.put("search.evaluations", "" + EVALUATIONS);
    flags.put("search.simplifications", "0");
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
    return ConfigReader.read(null, flags);
  }
}
