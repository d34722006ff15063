package io.mnemogen.runs.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The catalogue side by side on one suite, for documents and spreadsheets.
///
/// @param title what was measured
/// @param entries best first
public record ArenaTable(String title, List<Entry> entries) {
  private static final List<String> HEADER =
      List.of(
          "design",
          "quality",
          "low",
          "high",
          "context tokens",
          "units",
          "bytes",
          "embeddings",
          "model tokens",
          "hit rate",
          "ms a call p50",
          "p95",
          "fault");

  /// One design.
  ///
  /// @param row its scores
  /// @param costs what it cost
  public record Entry(Row row, Costs costs) {}

  public ArenaTable {
    entries = List.copyOf(entries);
  }

  /// The table in Markdown, under its title.
  public String markdown() {
    return "### %s\n\n%s".formatted(title, table().markdown());
  }

  /// The table as comma-separated values (RFC 4180) with a header line.
  public String csv() {
    return table().csv();
  }

  private Table table() {
    return new Table(HEADER, entries.stream().map(ArenaTable::cells).toList());
  }

  private static List<String> cells(Entry entry) {
    Row row = entry.row();
    if (row.fault() != null) {
      return Stream.concat(
              Stream.concat(
                  Stream.of(row.design()), Stream.generate(() -> "").limit(HEADER.size() - 2)),
              Stream.of(row.fault().message()))
          .toList();
    }
    return List.of(
        row.design(),
        format("%.3f", row.quality().mean()),
        format("%.3f", row.quality().low()),
        format("%.3f", row.quality().high()),
        format("%.0f", row.contextTokens()),
        format("%.0f", row.units()),
        format("%.0f", row.metrics().getOrDefault("bytes", 0.0)),
        format("%.0f", row.metrics().getOrDefault("embeddings", 0.0)),
        format("%d", entry.costs().modelTokens()),
        format("%.2f", row.metrics().getOrDefault("hit-rate", 0.0)),
        format("%.2f", entry.costs().p50()),
        format("%.2f", entry.costs().p95()),
        "");
  }

  private static String format(String pattern, Object value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
