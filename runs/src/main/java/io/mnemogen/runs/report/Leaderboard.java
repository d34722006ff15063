package io.mnemogen.runs.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.stats.Bootstrap;
import io.mnemogen.runs.stats.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Designs side by side, best first; faulted ones last.
///
/// @param rows sorted by quality
public record Leaderboard(List<Row> rows) {
  public Leaderboard {
    var sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.<Row>comparingInt(r -> r.fault() == null ? 0 : 1)
            .thenComparingDouble(r -> -r.quality().mean())
            .thenComparingDouble(Row::contextTokens)
            .thenComparing(Row::design));
    rows = List.copyOf(sorted);
  }

  /// What an archive holds of the test split: the designs that have a name and the winner.
  ///
  /// @param winner the id of the design the search ended with
  public static Leaderboard of(Archive archive, String winner) {
    var rows = new ArrayList<Row>();
    for (Specimen specimen : archive.all()) {
      boolean won = specimen.id().equals(winner);
      if (won || specimen.name() != null) {
        archive
            .verdict(specimen.id(), Stage.TEST)
            .ifPresent(v -> rows.add(Row.of(specimen.label(), specimen.id(), won, v)));
      }
    }
    return new Leaderboard(rows);
  }

  /// The row a search ended with, if there is one.
  public Optional<Row> winner() {
    return rows.stream().filter(Row::winner).findFirst();
  }

  /// The best row that is not the winner's, if there is one.
  public Optional<Row> runnerUp() {
    return rows.stream().filter(r -> !r.winner() && r.fault() == null).findFirst();
  }

  /// What the winner gains over a row, on the same episodes.
  public Interval gain(Row winner, Row other) {
    return Bootstrap.STANDARD.difference(winner.sample(), other.sample());
  }

  /// The table as text.
  public String table() {
    Optional<Row> winner = winner().filter(w -> w.fault() == null);
    var columns =
        new ArrayList<>(
            List.of(
                left("design", r -> (r.winner() ? "* " : "  ") + r.design()),
                right("quality", r -> r.fault() == null ? number(r.quality().mean()) : "-"),
                right("95 % interval", r -> r.fault() == null ? range(r.quality()) : "-"),
                right(
                    "context tokens",
                    r -> r.fault() == null ? "%.0f".formatted(r.contextTokens()) : "-"),
                right("units", r -> r.fault() == null ? "%.0f".formatted(r.units()) : "-")));
    winner.ifPresent(w ->
        columns.add(
            right(
                "winner's gain",
                r -> {
                  if (r.winner() || r.fault() != null) {
                    return "";
                  }
                  Interval gain = gain(w, r);
                  return signed(gain.mean()) + " " + range(gain);
                })));
    if (rows.stream().anyMatch(r -> r.fault() != null)) {
      columns.add(left("fault", r -> r.fault() == null ? "" : r.fault().message()));
    }
    return AsciiTable.getTable(
        AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER, rows, columns);
  }

  private static com.github.freva.asciitable.ColumnData<Row> left(
      String header, java.util.function.Function<Row, String> cell) {
    return new Column()
        .header(header)
        .headerAlign(HorizontalAlign.LEFT)
        .dataAlign(HorizontalAlign.LEFT)
        .with(cell);
  }

  private static com.github.freva.asciitable.ColumnData<Row> right(
      String header, java.util.function.Function<Row, String> cell) {
    return new Column()
        .header(header)
        .headerAlign(HorizontalAlign.RIGHT)
        .dataAlign(HorizontalAlign.RIGHT)
        .with(cell);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.3f", value);
  }

  private static String range(Interval interval) {
    return String.format(Locale.ROOT, "[%.3f, %.3f]", interval.low(), interval.high());
  }
}
