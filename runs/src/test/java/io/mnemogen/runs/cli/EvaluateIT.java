package io.mnemogen.runs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.testing.RealData;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateIT {
  @TempDir private Path folder;

  @Test
  void theDocumentOnStandardOutputHasTheDocumentedShape() {
    Terminal end =
        Terminal.run(
            "evaluate",
            "--design",
            "none,bm25",
            "--option",
            "episodes=5",
            "--option",
            "families=2",
            "--embedder",
            "hashing",
            "--json");
    assertThat(end.err()).doesNotContain("Exception");
    assertThat(end.code()).isZero();
    JsonNode document = JsonMapper.shared().readTree(end.out());
    assertThat(document.propertyNames())
        .contains("task", "split", "suite", "seconds", "evaluations", "results", "costs");
    for (JsonNode costs : document.get("costs")) {
      assertThat(costs.get("calls").asInt()).isGreaterThanOrEqualTo(10);
      assertThat(costs.get("p95").asDouble()).isGreaterThanOrEqualTo(costs.get("p50").asDouble());
      assertThat(costs.get("p50").asDouble()).isPositive();
    }
    assertThat(document.get("task").asString()).isEqualTo("household");
    assertThat(document.get("split").asString()).isEqualTo("validation");
    assertThat(document.get("results").size()).isEqualTo(2);
    for (JsonNode result : document.get("results")) {
      assertThat(result.propertyNames())
          .contains(
              "design", "id", "winner", "quality", "metrics", "contextTokens", "units", "faults");
      assertThat(result.get("quality").propertyNames())
          .containsExactlyInAnyOrder("mean", "low", "high");
      assertThat(result.get("metrics").has("success")).isTrue();
    }
  }

  @Test
  void aDesignInJavaScriptScoresLikeItsTwinInGroovy() {
    String twin = Path.of("..", "docs", "examples", "javascript", "bm25").toString();
    Terminal end =
        Terminal.run(
            "evaluate",
            "--design",
            "bm25," + twin,
            "--option",
            "episodes=5",
            "--option",
            "families=1",
            "--embedder",
            "hashing",
            "--json");
    assertThat(end.code()).as(end.err()).isZero();
    JsonNode results = JsonMapper.shared().readTree(end.out()).get("results");
    for (String measured : List.of("quality", "metrics", "contextTokens", "units", "faults")) {
      assertThat(results.get(1).get(measured)).isEqualTo(results.get(0).get(measured));
    }
    assertThat(results.get(1).get("id")).isNotEqualTo(results.get(0).get("id"));
  }

  @Test
  void aSlotThatDoesNotCompileIsNamedWithItsLineAndTheCompilersWords() throws IOException {
    Path design = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(design.resolve("design.yaml"), "name: mine\nidea: for a test\n");
    Files.writeString(
        design.resolve("encode.groovy"),
        "List<MemoryUnit> encode(Experience experience, Toolbox tools) { [] }\n");
    Files.writeString(
        design.resolve("store.groovy"),
        "void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) { }\n");
    Files.writeString(
        design.resolve("retrieve.groovy"),
        "List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {\n  int k = query.nonsense()\n  []\n}\n");
    Files.writeString(
        design.resolve("manage.groovy"),
        "void manage(Outcome outcome, MemoryBase base, Toolbox tools) { }\n");
    Terminal end =
        Terminal.run(
            "evaluate",
            design.toString(),
            "--option",
            "episodes=2",
            "--option",
            "families=1",
            "--embedder",
            "hashing");
    assertThat(end.out()).contains("retrieve:2", "nonsense");
    assertThat(end.code()).isEqualTo(2);
  }

  @Test
  void bm25FindsOnLocomoWhatItShould() {
    Path data = RealData.file("locomo/locomo5.json");
    Terminal end =
        Terminal.run(
            "evaluate",
            "--design",
            "bm25",
            "--task",
            "locomo",
            "--data",
            data.toString(),
            "--split",
            "all",
            "--budget",
            "512",
            "--budget-unit",
            "words",
            "--embedder",
            "hashing",
            "--json");
    JsonNode result = JsonMapper.shared().readTree(end.out()).get("results").get(0);
    assertThat(result.get("metrics").get("evidence-recall").asDouble()).isBetween(0.63, 0.71);
  }

  @Test
  void costsStandBelowTheScoresOfAUsersEnvironment() throws IOException {
    Assumptions.assumeTrue(
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "python3"))),
        "there is no python3 on the path");
    Path pid = folder.resolve("pid");
    Path example = Path.of("..", "docs", "examples", "boxes_env.py");
    Path environment = folder.resolve("boxes.py");
    Files.writeString(
        environment,
        Files.readString(example)
            .replace(
                "import json\n",
                "import json, os\nopen(%s, 'w').write(str(os.getpid()))\n"
                    .formatted(JsonMapper.shared().writeValueAsString(pid.toString()))));
    Terminal end =
        Terminal.run(
            "evaluate",
            "none",
            "--task",
            "external",
            "--env-command",
            "python3 \"" + environment + "\"",
            "--embedder",
            "hashing");
    assertThat(end.code()).as(end.err()).isZero();
    assertThat(end.out()).contains("quality", "cost of", "model tokens", "ms a call p50", "p95");
    Optional<ProcessHandle> left = ProcessHandle.of(Long.parseLong(Files.readString(pid)));
    left.ifPresent(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10)));
  }
}
