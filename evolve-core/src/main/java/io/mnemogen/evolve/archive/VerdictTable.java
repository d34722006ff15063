package io.mnemogen.evolve.archive;

import io.mnemogen.design.Slot;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The tables `verdict` and `roster`.
final class VerdictTable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<LinkedHashMap<String, Double>> NUMBERS =
      new TypeReference<>() {};

  private final Handle handle;
  private final Set<String> rosters = new HashSet<>();

  VerdictTable(Handle handle) {
    this.handle = handle;
  }

  void put(String id, Stage stage, Verdict verdict) {
    handle.execute("DELETE FROM verdict WHERE specimen = ? AND stage = ?", id, stage.name());
    switch (verdict) {
      case Verdict.Scored scored -> putScored(id, stage, scored);
      case Verdict.Dropped dropped -> {
        putScored(id, stage, dropped.soFar());
        handle.execute(
            "UPDATE verdict SET share = ?, leader = ? WHERE specimen = ? AND stage = ?",
            dropped.share(),
            dropped.leader(),
            id,
            stage.name());
      }
      case Verdict.Faulted faulted -> putFaulted(id, stage, faulted);
    }
  }

  Optional<Verdict> find(String id, Stage stage) {
    return handle
        .createQuery(
            "SELECT v.*, r.episodes AS names FROM verdict v LEFT JOIN roster r ON r.hash = v.roster"
                + " WHERE v.specimen = ? AND v.stage = ?")
        .bind(0, id)
        .bind(1, stage.name())
        .map(VerdictTable::verdict)
        .findOne();
  }

  private void putScored(String id, Stage stage, Verdict.Scored scored) {
    byte[] names = EpisodeBytes.names(scored.episodes());
    String roster = Sha.hash(names);
    if (rosters.add(roster)
        && handle
            .select("SELECT hash FROM roster WHERE hash = ?", roster)
            .mapTo(String.class)
            .findOne()
            .isEmpty()) {
      handle.execute("INSERT INTO roster (hash, episodes) VALUES (?, ?)", roster, names);
    }
    Objectives objectives = scored.objectives();
    handle.execute(
        "INSERT INTO verdict (specimen, stage, suite, quality, context_tokens, units, model_tokens,"
            + " metrics, roster, episodes, transcripts, signature)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        stage.name(),
        scored.suite(),
        objectives.quality(),
        objectives.contextTokens(),
        objectives.units(),
        objectives.modelTokens(),
        JSON.writeValueAsString(scored.metrics()),
        roster,
        EpisodeBytes.scores(scored.episodes()),
        scored.transcripts().isEmpty() ? null : EpisodeBytes.texts(scored.transcripts()),
        scored.signature().isEmpty() ? null : scored.signature());
  }

  private void putFaulted(String id, Stage stage, Verdict.Faulted faulted) {
    Slot slot = faulted.fault().slot();
    handle.execute(
        "INSERT INTO verdict (specimen, stage, suite, fault, fault_slot, fault_line, fault_detail)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        stage.name(),
        faulted.suite(),
        faulted.fault().kind(),
        slot == null ? null : slot.name(),
        faulted.fault().line(),
        Faults.detail(faulted.fault()));
  }

  private static Verdict verdict(ResultSet row, StatementContext context) throws SQLException {
    String fault = row.getString("fault");
    if (fault != null) {
      String slot = row.getString("fault_slot");
      return new Verdict.Faulted(
          row.getString("suite"),
          Faults.of(
              fault,
              slot == null ? null : Slot.valueOf(slot),
              row.getInt("fault_line"),
              row.getString("fault_detail")));
    }
    Map<String, Double> metrics = JSON.readValue(row.getString("metrics"), NUMBERS);
    byte[] transcripts = row.getBytes("transcripts");
    String signature = row.getString("signature");
    var scored =
        new Verdict.Scored(
            row.getString("suite"),
            new Objectives(
                row.getDouble("quality"),
                row.getDouble("context_tokens"),
                row.getDouble("units"),
                row.getDouble("model_tokens")),
            new LinkedHashMap<>(metrics),
            EpisodeBytes.episodes(row.getBytes("names"), row.getBytes("episodes")),
            transcripts == null ? List.of() : EpisodeBytes.texts(transcripts),
            signature == null ? "" : signature);
    String leader = row.getString("leader");
    return leader == null ? scored : new Verdict.Dropped(scored, row.getDouble("share"), leader);
  }
}
