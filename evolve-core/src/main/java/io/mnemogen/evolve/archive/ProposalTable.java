package io.mnemogen.evolve.archive;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table `proposal`.
final class ProposalTable {
  private final Handle handle;

  ProposalTable(Handle handle) {
    this.handle = handle;
  }

  void put(Proposed proposed) {
    handle.execute(
        "INSERT INTO proposal (number, judged, design, place) VALUES (?, ?, ?, ?)",
        proposed.number(),
        proposed.judged(),
        proposed.design().orElse(null),
        proposed.place() == 0 ? null : proposed.place());
  }

  /// Notes the place of a design in the order of judging, if it is in the log.
  void judged(String design, int place) {
    handle.execute("UPDATE proposal SET place = ? WHERE design = ?", place, design);
  }

  /// All rows, in the order of proposing.
  List<Proposed> all() {
    return handle
        .select("SELECT * FROM proposal ORDER BY number")
        .map((row, context) ->
            new Proposed(
                row.getInt("number"),
                row.getInt("judged"),
                Optional.ofNullable(row.getString("design")),
                row.getInt("place")))
        .list();
  }
}
