package io.mnemogen.evolve.archive;

import io.mnemogen.design.Language;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Rationale;
import io.mnemogen.evolve.Specimen;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The tables `specimen`, `program` and `parentage`.
final class SpecimenTable {
  /// A row of `specimen`, without verdicts.
  record Row(
      MemoryDesign design, @Nullable String name, Origin origin, int generation, int number) {}

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<LinkedHashMap<String, Double>> NUMBERS =
      new TypeReference<>() {};

  private final Handle handle;
  private final Map<String, SlotProgram> programs = new HashMap<>();

  SpecimenTable(Handle handle) {
    this.handle = handle;
  }

  void put(Specimen specimen) {
    MemoryDesign design = specimen.design();
    handle.execute(
        "INSERT INTO specimen (id, number, generation, name, operator, note, encode_program,"
            + " store_program, retrieve_program, manage_program, tunables, rationale)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        specimen.id(),
        specimen.number(),
        specimen.generation(),
        specimen.name(),
        specimen.origin().operator(),
        specimen.origin().note(),
        put(design.program(Slot.ENCODE)),
        put(design.program(Slot.STORE)),
        put(design.program(Slot.RETRIEVE)),
        put(design.program(Slot.MANAGE)),
        JSON.writeValueAsString(design.tunables()),
        specimen.origin().rationale().map(JSON::writeValueAsString).orElse(null));
    int place = 0;
    for (String parent : specimen.origin().parents()) {
      handle.execute(
          "INSERT INTO parentage (child, place, parent) VALUES (?, ?, ?)",
          specimen.id(),
          place++,
          parent);
    }
  }

  /// Rows that satisfy a condition on `specimen`, in order of judging.
  List<Row> where(String condition, Object... values) {
    return handle
        .select("SELECT * FROM specimen WHERE " + condition + " ORDER BY number", values)
        .map(this::row)
        .list();
  }

  /// Whether there is a row of this design.
  boolean holds(String id) {
    return handle
        .select("SELECT number FROM specimen WHERE id = ?", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /// How many rows there are.
  int size() {
    return handle.select("SELECT COUNT(*) FROM specimen").mapTo(Integer.class).one();
  }

  private String put(SlotProgram program) {
    String text = program.slot() + "\n" + program.language() + "\n" + program.source();
    String hash = Sha.hash(text.getBytes(StandardCharsets.UTF_8));
    if (programs.putIfAbsent(hash, program) == null
        && handle
            .select("SELECT hash FROM program WHERE hash = ?", hash)
            .mapTo(String.class)
            .findOne()
            .isEmpty()) {
      handle.execute(
          "INSERT INTO program (hash, slot, language, source) VALUES (?, ?, ?, ?)",
          hash,
          program.slot().name(),
          program.language().name(),
          program.source());
    }
    return hash;
  }

  private Row row(ResultSet row, StatementContext context) throws SQLException {
    var slots = new LinkedHashMap<Slot, SlotProgram>();
    for (Slot slot : Slot.values()) {
      slots.put(slot, program(row.getString(slot.key() + "_program")));
    }
    String id = row.getString("id");
    return new Row(
        new MemoryDesign(slots, JSON.readValue(row.getString("tunables"), NUMBERS)),
        row.getString("name"),
        origin(row, id),
        row.getInt("generation"),
        row.getInt("number"));
  }

  private Origin origin(ResultSet row, String id) throws SQLException {
    return new Origin(
        row.getString("operator"),
        handle
            .select("SELECT parent FROM parentage WHERE child = ? ORDER BY place", id)
            .mapTo(String.class)
            .list(),
        row.getString("note"),
        Optional.ofNullable(row.getString("rationale"))
            .map(text -> JSON.readValue(text, Rationale.class)));
  }

  private SlotProgram program(String hash) {
    return programs.computeIfAbsent(
        hash,
        h ->
            handle
                .select("SELECT slot, language, source FROM program WHERE hash = ?", h)
                .map((row, context) ->
                    new SlotProgram(
                        Slot.valueOf(row.getString("slot")),
                        Language.valueOf(row.getString("language")),
                        row.getString("source")))
                .one());
  }
}
