package io.mnemogen.design.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.Driver;

/// A database in memory, gone when its connections are closed.
///
/// @param writing of a user who owns one schema and nothing else
/// @param reading of a user who may only read that schema
record Database(Connection writing, Connection reading) {
  private static final AtomicLong MADE = new AtomicLong();

  /// A new, empty database.
  static Database open() throws SQLException {
    String url =
        "jdbc:h2:mem:design"
            + MADE.incrementAndGet()
            + ";DB_CLOSE_ON_EXIT=FALSE;TIME ZONE=UTC;DATABASE_TO_UPPER=FALSE"
            + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    try (Connection admin = connect(url, "admin");
        var statement = admin.createStatement()) {
      statement.execute("CREATE USER writer PASSWORD 'writer'");
      statement.execute("CREATE USER reader PASSWORD 'reader'");
      statement.execute("CREATE SCHEMA memory AUTHORIZATION writer");
      statement.execute("GRANT SELECT ON SCHEMA memory TO reader");
      return new Database(
          connect(url + ";SCHEMA=memory", "writer"), connect(url + ";SCHEMA=memory", "reader"));
    }
  }

  /// Closes both connections, and with them the database.
  void close() {
    try (writing;
        reading) {
      reading.clearWarnings();
    } catch (SQLException e) {
      throw new IllegalStateException("a database in memory closes", e);
    }
  }

  private static Connection connect(String url, String user) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", user);
    return new Driver().connect(url, properties);
  }
}
