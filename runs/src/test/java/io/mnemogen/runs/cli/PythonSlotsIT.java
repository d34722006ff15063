package io.mnemogen.runs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Language;
import io.mnemogen.design.Slot;
import io.mnemogen.design.testing.model.Asked;
import io.mnemogen.design.testing.model.Reply;
import io.mnemogen.design.testing.model.ScriptedServer;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.sandbox.launch.Flavour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Designs with slots in Python from the command line, with GraalPy built in and without.
class PythonSlotsIT {
  private static final Path EXAMPLES = Path.of("..", "docs", "examples");
  private static final Path PYTHON = EXAMPLES.resolve(Path.of("python", "bm25"));
  private static final String REMEDY = "MNEMOGEN_PYTHON=1";

  private static final String WRITTEN =
      """
      def retrieve(query, base, tools):
          return [Recalled.of(u.text(), 1, u.id()) for u in base.latest(tune('k', 7, 1, 64))]
      """;

  @TempDir private Path folder;

  @Test
  void slotsInPythonScoreLikeTheirTwinsAloneAndAmongOthers() throws IOException {
    assumePython(true);
    Terminal end = evaluate("--design", "bm25," + PYTHON + "," + inThreeLanguages());
    assertThat(end.code()).as(end.err()).isZero();
    JsonNode results = JsonMapper.shared().readTree(end.out()).get("results");
    for (String measured : List.of("quality", "metrics", "contextTokens", "units", "faults")) {
      assertThat(results.get(1).get(measured)).isEqualTo(results.get(0).get(measured));
      assertThat(results.get(2).get(measured)).isEqualTo(results.get(0).get(measured));
    }
    assertThat(results.get(0).get("faults").asInt()).isZero();
    assertThat(results.get(0).get("contextTokens").asDouble()).isPositive();
  }

  @Test
  void modelsAreToldToWritePythonAndTheirProgramsRun() {
    assumePython(true);
    try (var server = ScriptedServer.start(PythonSlotsIT::answer)) {
      Terminal end = evolve(server);
      assertThat(end.code()).as(end.err()).isZero();
      assertThat(server.asked().getFirst().said("system").getFirst())
          .contains("Write them in Python.");
    }
    try (Archive archive = RunFolder.of(folder.resolve("run")).archive()) {
      assertThat(archive.all().stream().filter(s -> s.origin().rationale().isPresent()))
          .anySatisfy(s -> {
            assertThat(s.scored()).isPresent();
            assertThat(s.design().program(Slot.RETRIEVE).source()).isEqualTo(WRITTEN);
            assertThat(s.design().program(Slot.RETRIEVE).language()).isEqualTo(Language.PYTHON);
          });
    }
  }

  @Test
  void withoutGraalPyEvaluateSaysHowToGetIt() {
    assumePython(false);
    Terminal end = evaluate(PYTHON.toString());
    assertThat(end.out() + end.err()).contains(REMEDY);
    assertThat(end.code()).isEqualTo(2);
  }

  @Test
  void withoutGraalPyNoModelIsAskedForPython() {
    assumePython(false);
    try (var server = ScriptedServer.start(PythonSlotsIT::answer)) {
      Terminal end = evolve(server);
      assertThat(end.err()).contains(REMEDY).doesNotContain("Exception");
      assertThat(end.code()).isEqualTo(2);
      assertThat(server.asked()).isEmpty();
    }
  }

  private static void assumePython(boolean here) {
    boolean required = Boolean.getBoolean("mnemogen.python.required");
    Assumptions.assumeTrue(
        here == (required || Flavour.PYTHON.isPresent()),
        "GraalPy is %sbuilt in; see the Maven profile python".formatted(here ? "not " : ""));
  }

  /// The example with one slot from each of the other languages.
  private Path inThreeLanguages() throws IOException {
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    Files.writeString(mixed.resolve("design.yaml"), "name: mixed\nidea: for a test\n");
    for (String slot : List.of("encode.py", "retrieve.py")) {
      Files.copy(PYTHON.resolve(slot), mixed.resolve(slot));
    }
    Files.copy(
        EXAMPLES.resolve(Path.of("javascript", "bm25", "store.js")), mixed.resolve("store.js"));
    Files.writeString(
        mixed.resolve("manage.groovy"),
        "void manage(Outcome outcome, MemoryBase base, Toolbox tools) { }\n");
    return mixed;
  }

  private static Reply answer(Asked asked) {
    var answer = JsonMapper.shared().createObjectNode();
    for (String key : List.of("diagnosis", "plan", "hypothesis", "expected")) {
      answer.put(key, "the latest serve");
    }
    answer.putArray("slots").addObject().put("slot", "retrieve").put("code", WRITTEN);
    return Reply.text(answer.toString());
  }

  private Terminal evolve(ScriptedServer server) {
    return Terminal.run(
        small(
            "evolve",
            "--out",
            folder.resolve("run").toString(),
            "--meta-model",
            server.address(),
            "--language",
            "python",
            "--meta-share",
            "1",
            "--creativity",
            "1",
            "--seeds",
            "none,bm25",
            "--simplify",
            "0",
            "--evaluations",
            "8",
            "--population",
            "4"));
  }

  private static Terminal evaluate(String... designs) {
    List<String> words = new ArrayList<>(List.of("evaluate"));
    words.addAll(List.of(designs));
    words.add("--json");
    return Terminal.run(small(words.toArray(String[]::new)));
  }

  private static String[] small(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--option", "episodes=5", "--option", "families=1"));
    all.addAll(List.of("--embedder", "hashing"));
    return all.toArray(String[]::new);
  }
}
