package io.mnemogen.evolve.archive;

import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A whole archive as lines of JSON, one a row, for sending it to others. A database file can hold
/// code that its opening runs; lines are data, whoever wrote them.
public final class ArchiveText {
  /// Tables in an order in which rows find what they refer to, each with the order of its rows.
  private static final List<Table> TABLES =
      List.of(
          new Table("note", "name"),
          new Table("program", "hash"),
          new Table("specimen", "number"),
          new Table("parentage", "child, place"),
          new Table("proposal", "number"),
          new Table("roster", "hash"),
          new Table("verdict", "specimen, stage"),
          new Table("model_opening", "hash"),
          new Table("model_call", "hash"));

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<LinkedHashMap<String, LinkedHashMap<String, Object>>> ROW =
      new TypeReference<>() {};
  private static final TypeReference<byte[]> BYTES = new TypeReference<>() {};

  private record Table(String name, String order) {}

  private ArchiveText() {}

  /// Writes the archive in an H2 file; equal archives give equal text.
  ///
  /// @param file without the `.mv.db` that H2 appends
  /// @throws ArchiveProblem if the archive cannot be opened
  public static void write(Path file, Writer out) throws IOException {
    try (Handle handle = SqlArchive.connect(SqlArchive.url(file))) {
      for (Table table : TABLES) {
        List<Map<String, Object>> rows =
            handle
                .select("SELECT * FROM " + table.name() + " ORDER BY " + table.order())
                .mapToMap()
                .list();
        for (Map<String, Object> row : rows) {
          row.values().removeIf(value -> value == null);
          out.write(JSON.writeValueAsString(Collections.singletonMap(table.name(), row)));
          out.write('\n');
        }
      }
    }
  }

  /// Makes a new archive of what [#write] wrote.
  ///
  /// @param file without the `.mv.db` that H2 appends; nothing may be there
  /// @throws ArchiveProblem naming the line, or what makes the whole no archive
  public static void read(BufferedReader in, Path file) throws IOException {
    try (Handle handle = SqlArchive.connect(SqlArchive.url(file))) {
      var columns = new LinkedHashMap<String, SequencedMap<String, Boolean>>();
      for (Table table : TABLES) {
        columns.put(table.name(), columns(handle, table.name()));
      }
      handle.begin();
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        try {
          insert(handle, columns, JSON.readValue(line, ROW));
        } catch (RuntimeException e) {
          throw new ArchiveProblem(
              "line %d of the archive is no row of one (%s)".formatted(number, brief(e)), e);
        }
      }
      handle.commit();
    }
    check(file);
  }

  /// The columns of a table, and whether each holds bytes.
  private static SequencedMap<String, Boolean> columns(Handle handle, String table) {
    var columns = new LinkedHashMap<String, Boolean>();
    try (PreparedStatement nothing =
        handle.getConnection().prepareStatement("SELECT * FROM " + table + " WHERE FALSE")) {
      var form = nothing.getMetaData();
      for (int i = 1; i <= form.getColumnCount(); i++) {
        columns.put(
            form.getColumnLabel(i).toLowerCase(Locale.ROOT),
            form.getColumnClassName(i).equals(byte[].class.getName()));
      }
      return columns;
    } catch (SQLException e) {
      throw new IllegalStateException("an archive has the table " + table, e);
    }
  }

  private static void insert(
      Handle handle,
      Map<String, SequencedMap<String, Boolean>> tables,
      Map<String, LinkedHashMap<String, Object>> line) {
    Map.Entry<String, LinkedHashMap<String, Object>> row = line.entrySet().iterator().next();
    SequencedMap<String, Boolean> columns = tables.get(row.getKey());
    if (columns == null || !columns.keySet().containsAll(row.getValue().keySet())) {
      throw new IllegalArgumentException("an archive has no such table or column");
    }
    Object[] values =
        columns.entrySet().stream()
            .map(column -> value(row.getValue().get(column.getKey()), column.getValue()))
            .toArray();
    handle.execute(
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                row.getKey(),
                String.join(", ", columns.keySet()),
                String.join(", ", Collections.nCopies(columns.size(), "?"))),
        values);
  }

  private static @Nullable Object value(@Nullable Object json, boolean bytes) {
    return bytes && json != null ? JSON.convertValue(json, BYTES) : json;
  }

  /// Reads everything as a search would.
  private static void check(Path file) {
    try (SqlArchive archive = SqlArchive.open(file)) {
      for (Specimen specimen : archive.all()) {
        if (archive.find(specimen.id()).isEmpty()) {
          throw new ArchiveProblem(
              "the archive is not whole: design %d has another content than its id says"
                  .formatted(specimen.number()));
        }
        archive.verdict(specimen.id(), Stage.TEST);
      }
    } catch (ArchiveProblem e) {
      throw e;
    } catch (RuntimeException e) {
      throw new ArchiveProblem("the archive is not whole (%s)".formatted(brief(e)), e);
    }
  }

  private static String brief(RuntimeException e) {
    String words =
        e instanceof JacksonException json
            ? json.getOriginalMessage()
            : String.valueOf(e.getMessage());
    return words.lines().findFirst().orElse("");
  }
}
