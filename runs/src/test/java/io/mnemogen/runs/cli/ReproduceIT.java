package io.mnemogen.runs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.runs.experiment.RecordedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recorded tables, made again.
class ReproduceIT {
  @TempDir private Path folder;

  private Terminal reproduce(Path table, String out, String... more) {
    var args = new java.util.ArrayList<>(java.util.List.of("reproduce", table.toString(), "--out"));
    args.add(folder.resolve(out).toString());
    args.addAll(java.util.List.of(more));
    return Terminal.run(args.toArray(String[]::new));
  }

  @Test
  void aTableIsRecordedMadeAgainAndComparedToTheLastDigit() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("small.yaml"),
            """
            command: [evolve, --evaluations, "4", --seeds, "none,bm25", --embedder, hashing,
              --option, families=1, --option, episodes=4]
            """);
    assertThat(reproduce(table, "first").code()).isEqualTo(1);
    Terminal recorded = reproduce(table, "first", "--record");
    assertThat(recorded.code()).as(recorded.err()).isZero();
    assertThat(recorded.out()).contains("small: taken from", "small: recorded");
    Path json = folder.resolve("small.json");
    assertThat(json)
        .content()
        .contains("\"gain\"", "\"dropped\"", "\"spent\"")
        .doesNotContain("\"seconds\"", folder.toString());

    Terminal again = reproduce(table, "second");
    assertThat(again.code()).as(again.out()).isZero();
    assertThat(again.out()).contains("small: as recorded");

    Files.writeString(
        json,
        Files.readString(json)
            .replaceFirst("\"design\" : \"bm25\"", "\"design\" : \"bm26\"")
            .replaceFirst("\"spent\" : [0-9.]+", "\"spent\" : 3.25"));
    Terminal other = reproduce(table, "second");
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.out())
        .contains("racing.spent: recorded 3.25, now 4", "recorded \"bm26\", now \"bm25\"");
  }

  @Test
  void tablesWithoutTheirDataAreLeftOut() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("talk.yaml"),
            """
            command: [evaluate, bm25, --task, locomo]
            data: {--data: {source: locomo, samples: [conv-1]}}
            """);
    Terminal end = reproduce(table, "out");
    assertThat(end.code()).isZero();
    assertThat(end.out()).contains("talk: left out; give its data with --source locomo=PATH");
    Path data = Files.writeString(folder.resolve("data.json"), "[{\"sample_id\":\"conv-2\"}]");
    Terminal lacking = reproduce(table, "out", "--source", "locomo=" + data);
    assertThat(lacking.code()).isEqualTo(2);
    assertThat(lacking.err()).contains("[conv-1]", "holds 0 of them");
  }

  @Test
  void whatDescribesNoTableIsRefused() throws IOException {
    Path table = Files.writeString(folder.resolve("none.yaml"), "comand: [evolve]\n");
    Terminal end = reproduce(table, "out");
    assertThat(end.code()).isEqualTo(2);
    assertThat(end.err()).contains("none.yaml describes no recorded table");
  }

  @Test
  void everyTableOfTheRepositoryIsOneAndStandsInTheDocuments() throws IOException {
    Path recorded = Path.of("experiments/recorded");
    String results = Files.readString(Path.of("../docs/results.md"));
    try (var files = Files.newDirectoryStream(recorded, "*.yaml")) {
      for (Path file : files) {
        String heading = RecordedTable.read(file).table();
        assertThat(heading == null || results.contains("\n## " + heading + "\n"))
            .as("%s names the heading '%s'", file, heading)
            .isTrue();
      }
    }
  }
}
