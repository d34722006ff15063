package io.mnemogen.runs.experiment;

import io.mnemogen.runs.report.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What became of winners on other tasks, as tables.
///
/// @param standings how they did on their own
/// @param transfers how they did on others
record TransferTables(List<Standing> standings, List<Crossing> transfers) {
  /// A row for what was evolved, a column for what it was tried on, in the cells the test quality
  /// and the gain over the best seed of the search.
  Table matrix() {
    var targets = new LinkedHashSet<String>();
    standings.forEach(s -> targets.add(s.task()));
    transfers.forEach(t -> targets.add(t.target()));
    var header = new ArrayList<>(List.of("evolved on", "variant"));
    targets.forEach(t -> header.add("tried on " + t));
    var rows = new ArrayList<List<String>>();
    for (Standing own : standings) {
      var row = new ArrayList<>(List.of(own.task(), own.variant()));
      targets.forEach(t -> row.add(score(own, t).map(TransferTables::cell).orElse("")));
      rows.add(row);
    }
    return new Table(header, rows);
  }

  /// A row for everything evolved and everything else it was tried on.
  Table list() {
    return new Table(
        List.of(
            "evolved on",
            "variant",
            "tried on",
            "runs",
            "test",
            "test minus best seed",
            "test minus evolved there"),
        transfers.stream()
            .map(t ->
                List.of(
                    t.task(),
                    t.variant(),
                    t.target(),
                    String.valueOf(t.runs()),
                    Table.quality(t.test().quality()),
                    Table.gain(t.test().overReference()),
                    Table.gain(t.test().overControl())))
            .toList());
  }

  private Optional<Score> score(Standing own, String target) {
    return own.task().equals(target)
        ? Optional.of(own.test())
        : transfers.stream()
            .filter(t ->
                t.task().equals(own.task())
                    && t.variant().equals(own.variant())
                    && t.target().equals(target))
            .map(Crossing::test)
            .findFirst();
  }

  private static String cell(Score score) {
    return "%s (%s)".formatted(Table.quality(score.quality()), Table.gain(score.overReference()));
  }
}
