package io.mnemogen.runs.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.baseline.Baselines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// What docs/results.md says is what is recorded, to the last digit it says.
class RecordedTablesTest {
  /// Tables that a test replays, and fails when a number of them changes.
  private static final List<String> REPLAYED = List.of("Racing", "Re-scoring");

  private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern ARENA =
      Pattern.compile("(?m)^`runs/mnemogen arena --task ([a-z-]+) ");

  static List<RecordedTable> all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("experiments/recorded"))) {
      return files
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .map(RecordedTable::read)
          .toList();
    }
  }

  static List<RecordedTable> arenas() throws IOException {
    return all().stream().filter(t -> t.command().getFirst().equals("arena")).toList();
  }

  static List<RecordedTable> searches() throws IOException {
    return all().stream()
        .filter(t -> t.table() != null && t.command().getFirst().equals("evolve"))
        .toList();
  }

  static List<RecordedTable> experiments() throws IOException {
    return all().stream()
        .filter(t -> t.table() != null && t.command().getFirst().equals("experiment"))
        .toList();
  }

  @Test
  void everyTableOfTheDocumentsIsRecordedOrReplayed() throws IOException {
    var known = new ArrayList<>(REPLAYED);
    all().stream().map(RecordedTable::table).filter(Objects::nonNull).forEach(known::add);
    assertThat(HEADING.matcher(results()).results().map(m -> m.group(1))).hasSameElementsAs(known);
    assertThat(ARENA.matcher(results()).results().map(m -> m.group(1)))
        .hasSameElementsAs(arenas().stream().map(t -> t.command().get(2)).toList());
  }

  @ParameterizedTest
  @MethodSource("arenas")
  void theFileOfAnArenaHoldsTheWholeCatalogue(RecordedTable table) throws IOException {
    JsonNode arena = document(table).path("arena").path(0);
    assertThat(arena.path("results"))
        .extracting(e -> e.path("design").asString())
        .containsExactlyInAnyOrderElementsOf(Baselines.names());
    List<String> lines =
        Files.readAllLines(Path.of("../docs/results/%s.csv".formatted(table.name())));
    assertThat(lines).hasSize(1 + arena.path("results").size());
    int at = 1;
    for (JsonNode entry : arena.path("results")) {
      assertThat(lines.get(at++))
          .startsWith(
              "%s,%s,%.0f,%.0f,%.0f,%.0f,0,%.2f,"
                  .formatted(
                      entry.path("design").asString(),
                      interval(entry.path("quality"), "%.3f,%.3f,%.3f"),
                      entry.path("contextTokens").asDouble(),
                      entry.path("units").asDouble(),
                      entry.at("/metrics/bytes").asDouble(),
                      entry.at("/metrics/embeddings").asDouble(),
                      entry.at("/metrics/hit-rate").asDouble()));
    }
  }

  @ParameterizedTest
  @MethodSource("arenas")
  void theDocumentsShowTheBestOfAnArenaAndItsFloor(RecordedTable table) throws IOException {
    JsonNode arena = document(table).path("arena").path(0);
    String task = arena.path("task").asString();
    List<String> rows =
        rows(
            between(
                "`runs/mnemogen arena --task %s ".formatted(task),
                "(results/%s.csv)".formatted(table.name())));
    assertThat(rows).hasSizeGreaterThan(6).last().asString().startsWith("| none |");
    for (int i = 0; i < rows.size(); i++) {
      JsonNode entry = i < rows.size() - 1 ? arena.path("results").path(i) : entry(arena, "none");
      assertThat(rows.get(i))
          .startsWith(
              "| %s | %s | %.0f | %.0f | %.0f | %.2f |"
                  .formatted(
                      entry.path("design").asString(),
                      interval(entry.path("quality"), "%.3f | [%.3f, %.3f]"),
                      entry.path("contextTokens").asDouble(),
                      entry.path("units").asDouble(),
                      entry.at("/metrics/bytes").asDouble() / 1000,
                      entry.at("/metrics/hit-rate").asDouble())
                  .replaceAll("(?<=[ \\[])0(\\.\\d{3})", "$1"));
    }
  }

  @ParameterizedTest
  @MethodSource("searches")
  void theDocumentsTellWhatASearchFound(RecordedTable table) throws IOException {
    List<String> rows = rows(between("\n## %s\n".formatted(table.table()), "\n## "));
    assertThat(rows).hasSizeGreaterThan(3);
    for (String row : rows) {
      JsonNode entry = entry(document(table), row.replaceFirst("\\| \\**([a-z0-9-]+).*", "$1"));
      String gain =
          entry.has("gain") ? interval(entry.path("gain"), "%+.3f [%.3f, %.3f]") + " |" : "|";
      assertThat(row.replaceFirst("^\\|[^|]*", ""))
          .isEqualTo(
              "| %s | %s"
                  .formatted(interval(entry.path("quality"), "%.3f | [%.3f, %.3f]"), gain)
                  .replaceAll("(?<=[ \\[+-])0(\\.\\d{3})", "$1")
                  .replace('-', '−'));
    }
  }

  @ParameterizedTest
  @MethodSource("experiments")
  void theDocumentsShowWhatAnExperimentPrints(RecordedTable table) throws IOException {
    String section = between("\n## %s\n".formatted(table.table()), "\n## ");
    assertThat(section).contains("`runs/mnemogen " + String.join(" ", table.command()) + "`");
    String printed = ExperimentReport.parse(document(table).toString()).markdown();
    assertThat(rows(section)).isEqualTo(rows(printed)).isNotEmpty();
  }

  private static String interval(JsonNode interval, String pattern) {
    return String.format(
        Locale.ROOT,
        pattern,
        interval.path("mean").asDouble(),
        interval.path("low").asDouble(),
        interval.path("high").asDouble());
  }

  private static JsonNode entry(JsonNode document, String design) {
    return document
        .path("results")
        .valueStream()
        .filter(e ->
            design.equals("winner")
                ? e.path("winner").asBoolean()
                : e.path("design").asString().equals(design))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + design + " is recorded"));
  }

  /// The rows of the tables in a text, without their headings.
  private static List<String> rows(String text) {
    return text.lines().filter(line -> line.matches("\\| .*\\.\\d{3}.*")).toList();
  }

  private static JsonNode document(RecordedTable table) {
    return Objects.requireNonNull(table.recorded(), table.name() + " is recorded");
  }

  /// What the documents say between two texts; to the end if the second does not follow.
  private static String between(String begin, String end) throws IOException {
    String all = results();
    assertThat(all).contains(begin);
    String rest = all.substring(all.indexOf(begin) + begin.length());
    int to = rest.indexOf(end);
    return to < 0 ? rest : rest.substring(0, to);
  }

  private static String results() throws IOException {
    return Files.readString(Path.of("../docs/results.md"));
  }
}
