package io.mnemogen.runs.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {
  @TempDir private Path folder;

  @Test
  void withoutFileAndFlagsEverythingHasADefault() {
    RunConfig config = ConfigReader.read(null, Map.of());
    assertThat(config.task().family()).isEqualTo("household");
    assertThat(config.search().evaluations()).isPositive();
    assertThat(config.out()).isNull();
  }

  @Test
  void flagsWinOverTheFileAndTheFileOverDefaults() throws IOException {
    Path file = write("search:\n  seed: 3\n  evaluations: 50\n");
    RunConfig config = ConfigReader.read(file, Map.of("search.seed", "7"));
    assertThat(config.search().seed()).isEqualTo(7);
    assertThat(config.search().evaluations()).isEqualTo(50);
    assertThat(config.search().population()).isEqualTo(24);
  }

  @Test
  void whatIsWrittenIsReadBackEqual() throws IOException {
    RunConfig config =
        ConfigReader.read(
            null, Map.of("task.options.episodes", "12", "task.mode", "ONLINE", "out", "x"));
    Path file = write(ConfigReader.write(config));
    assertThat(ConfigReader.read(file, Map.of())).isEqualTo(config);
  }

  @Test
  void everyProblemOfFormIsToldAtOnce() throws IOException {
    Path file = write("serach:\n  seed: 1\nsearch:\n  sede: 1\n  seed: abc\ntask: 7\n");
    assertThat(problems(file, Map.of("sandbox.guests", "two")))
        .anySatisfy(p -> assertThat(p).contains("'serach'", "search"))
        .anySatisfy(p -> assertThat(p).contains("'search.sede'", "seed"))
        .anySatisfy(p -> assertThat(p).contains("'search.seed'", "whole number", "'abc'"))
        .anySatisfy(p -> assertThat(p).contains("'task'", "block of keys"))
        .anySatisfy(p -> assertThat(p).contains("'sandbox.guests'", "'two'"))
        .hasSize(5);
  }

  @Test
  void everyImpossibleValueIsToldAtOnce() {
    assertThat(
            problems(
                null,
                Map.of(
                    "task.family", "nonsense",
                    "task.data", "/no/such/file.json",
                    "search.evaluations", "0",
                    "search.without", "tune,grammar",
                    "embedding.model", "bert")))
        .anySatisfy(p -> assertThat(p).contains("'task.family'", "household", "'nonsense'"))
        .anySatisfy(p -> assertThat(p).contains("/no/such/file.json"))
        .anySatisfy(p -> assertThat(p).contains("'search.evaluations'", "0"))
        .anySatisfy(p ->
            assertThat(p).contains("'search.without'", "crossover, tune, swap, write", "'grammar'"))
        .anySatisfy(p -> assertThat(p).contains("'embedding.model'", "minilm", "'bert'"))
        .hasSize(5);
  }

  @Test
  void oneOperatorIsLeftToSearchWith() {
    assertThat(problems(null, Map.of("search.without", "write,swap,tune, crossover")))
        .singleElement()
        .asString()
        .contains("every operator");
  }

  @Test
  void aFileThatIsNoYamlIsNamedWithItsLine() throws IOException {
    Path file = write("search:\n  seed: [1\n");
    assertThat(problems(file, Map.of())).singleElement().asString().contains(file + ":");
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("missing.yaml");
    assertThat(problems(missing, Map.of())).singleElement().asString().contains(missing.toString());
  }

  private static List<String> problems(
      @org.jspecify.annotations.Nullable Path file, Map<String, String> flags) {
    ConfigProblem thrown =
        catchThrowableOfType(ConfigProblem.class, () -> ConfigReader.read(file, flags));
    assertThat(thrown).isNotNull();
    return thrown.problems();
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("run.yaml"), yaml);
  }
}
