package io.mnemogen.design.table;

import io.mnemogen.design.view.NamedView;
import io.mnemogen.design.view.Seal;
import java.lang.ref.Cleaner;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/// Tables of a design's own making, in SQL on an H2 database in memory:
/// `base.tables().change("CREATE TABLE IF NOT EXISTS facts(unit VARCHAR, subject VARCHAR, said
/// BIGINT)")`.
///
/// Rows whose column `unit` holds the id of a unit that is removed from the base go with it. A
/// query over tables or columns that nobody made finds nothing, so that slots of different designs
/// run together. There are no files, aliases, links, scripts, variables, sequences, random numbers
/// and no clock. Give `ORDER BY` where the order matters. The database opens with the first change
/// (some 0.3 s in a fresh process) and closes when its base is gone.
public final class TableView implements NamedView {
  private static final Cleaner CLEANER = Cleaner.create();

  private final Seal seal;
  private @Nullable Database database;

  /// A view without tables, changed only while the seal is open.
  public TableView(Seal seal) {
    this.seal = seal;
  }

  /// Runs a statement that changes rows or tables; returns how many rows it changed.
  ///
  /// @param parameters the values of the statement's `?`, in order
  /// @throws IllegalArgumentException if designs may not run it, or the database refuses it
  public int change(String sql, Object... parameters) {
    seal.check("change");
    Statement.checkChanging(sql);
    try (PreparedStatement statement = prepared(opened().writing(), sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw refused(sql, e);
    }
  }

  /// The rows a query finds, each by the names of its columns: whole numbers as `Long`, other
  /// numbers as `Double`, truth values as `Boolean`, everything else as `String`, nothing as null.
  ///
  /// @param parameters the values of the query's `?`, in order
  /// @throws IllegalArgumentException if designs may not run it, or the database refuses it
  public List<SequencedMap<String, @Nullable Object>> query(String sql, Object... parameters) {
    Statement.checkReading(sql);
    Database open = database;
    if (open == null) {
      return List.of();
    }
    try (PreparedStatement statement = prepared(open.reading(), sql, parameters);
        ResultSet found = statement.executeQuery()) {
      return rows(found);
    } catch (SQLException e) {
      if (isUnknown(e.getErrorCode())) {
        return List.of();
      }
      throw refused(sql, e);
    }
  }

  /// The first value of the first row as a number; 0 if there is none.
  public double number(String sql, Object... parameters) {
    return query(sql, parameters).stream()
        .limit(1)
        .map(row -> row.firstEntry().getValue())
        .mapToDouble(value -> value instanceof Number number ? number.doubleValue() : 0)
        .sum();
  }

  /// The first column of every row, as texts; rows without value there are left out.
  public List<String> column(String sql, Object... parameters) {
    var column = new ArrayList<String>();
    for (var row : query(sql, parameters)) {
      Object value = row.firstEntry().getValue();
      if (value != null) {
        column.add(value.toString());
      }
    }
    return column;
  }

  /// Deletes the rows whose column `unit` holds this id, in every table.
  @Override
  public void forget(String id) {
    seal.check("forget");
    Database open = database;
    if (open == null) {
      return;
    }
    String tables =
        """
        SELECT c.TABLE_NAME FROM INFORMATION_SCHEMA.COLUMNS c JOIN INFORMATION_SCHEMA.TABLES t
        ON c.TABLE_NAME = t.TABLE_NAME AND c.TABLE_SCHEMA = t.TABLE_SCHEMA
        WHERE c.TABLE_SCHEMA = 'memory' AND UPPER(c.COLUMN_NAME) = 'UNIT'
        AND t.TABLE_TYPE = 'BASE TABLE' ORDER BY 1
        """;
    try (PreparedStatement statement = open.writing().prepareStatement(tables);
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        String table = found.getString(1).replace("\"", "\"\"");
        String sql = "DELETE FROM \"" + table + "\" WHERE unit = ?";
        try (PreparedStatement delete = prepared(open.writing(), sql, id)) {
          delete.executeUpdate();
        }
      }
    } catch (SQLException e) {
      throw refused("forget " + id, e);
    }
  }

  private Database opened() throws SQLException {
    Database open = database;
    if (open == null) {
      open = Database.open();
      CLEANER.register(this, open::close);
      database = open;
    }
    return open;
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      statement.setObject(i + 1, value instanceof CharSequence text ? text.toString() : value);
    }
    return statement;
  }

  private static List<SequencedMap<String, @Nullable Object>> rows(ResultSet found)
      throws SQLException {
    List<SequencedMap<String, @Nullable Object>> rows = new ArrayList<>();
    while (found.next()) {
      SequencedMap<String, @Nullable Object> row = new LinkedHashMap<>();
      for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
        row.put(found.getMetaData().getColumnLabel(column), plain(found.getObject(column)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Boolean truth -> truth;
      case BigDecimal decimal -> decimal.doubleValue();
      case Double real -> real;
      case Float real -> real.doubleValue();
      case Number whole -> whole.longValue();
      case Object other -> other.toString();
    };
  }

  private static boolean isUnknown(int code) {
    return code == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
        || code == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1
        || code == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2
        || code == ErrorCode.COLUMN_NOT_FOUND_1;
  }

  private static IllegalArgumentException refused(String sql, SQLException e) {
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new IllegalArgumentException("SQL: %s; the statement is: %s".formatted(reason, sql), e);
  }
}
