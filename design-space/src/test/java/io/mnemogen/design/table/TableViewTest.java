package io.mnemogen.design.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.view.Seal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableViewTest {
  private final Seal seal = new Seal();
  private final TableView tables = new TableView(seal);

  private void fill() {
    tables.change(
        "CREATE TABLE IF NOT EXISTS facts(unit VARCHAR, who VARCHAR, age INT, weight DECIMAL(9,2))");
    tables.change(
        "INSERT INTO facts VALUES(?, ?, ?, ?), ('u2', 'bob', NULL, 1.5)", "u1", "anna", 30, 2.25);
  }

  @Test
  void rowsComeBackAsPlainValues() {
    fill();
    var rows = tables.query("SELECT who, age, weight, age > 20 AS grown FROM facts ORDER BY who");
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().values()).containsExactly("anna", 30L, 2.25, true);
    assertThat(rows.getLast()).containsEntry("age", null).containsEntry("weight", 1.5);
    assertThat(tables.number("SELECT SUM(weight) FROM facts")).isEqualTo(3.75);
    assertThat(tables.number("SELECT age FROM facts WHERE who = ?", "bob")).isZero();
    assertThat(tables.column("SELECT who FROM FACTS ORDER BY WHO DESC"))
        .containsExactly("bob", "anna");
    assertThat(tables.column("SELECT age FROM facts")).containsExactly("30");
    assertThat(tables.change("UPDATE facts SET age = age + 1 WHERE who = 'anna';")).isEqualTo(1);
    assertThat(tables.number("(SELECT MAX(age) FROM facts)")).isEqualTo(31);
  }

  @Test
  void whatNobodyMadeIsEmpty() {
    assertThat(tables.query("SELECT * FROM nothing")).isEmpty();
    fill();
    assertThat(tables.query("SELECT * FROM nothing")).isEmpty();
    assertThat(tables.query("SELECT other FROM facts")).isEmpty();
    assertThat(tables.number("SELECT other FROM facts")).isZero();
  }

  @Test
  void rowsOfForgottenUnitsGo() {
    tables.forget("u1");
    fill();
    tables.change("CREATE TABLE other(n INT)");
    tables.change("INSERT INTO other VALUES(1)");
    tables.change("CREATE TABLE \"Odd \"\" name\"(unit VARCHAR)");
    tables.change("INSERT INTO \"Odd \"\" name\" VALUES('u1')");
    tables.forget("u1");
    assertThat(tables.column("SELECT unit FROM facts")).containsExactly("u2");
    assertThat(tables.number("SELECT COUNT(*) FROM other")).isEqualTo(1);
    assertThat(tables.number("SELECT COUNT(*) FROM \"Odd \"\" name\"")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE ALIAS f AS 'int f() { return 1; }'",
        "CREATE TRIGGER t BEFORE INSERT ON facts FOR EACH ROW CALL \"x\"",
        "CREATE LINKED TABLE l('', 'jdbc:h2:mem:', '', '', 'x')",
        "CREATE USER u PASSWORD 'x'",
        "CREATE TABLE e(i INT) ENGINE \"x\"",
        "CREATE TABLE e AS SELECT * FROM CSVREAD('/etc/passwd')",
        "INSERT INTO facts(who) VALUES(FILE_READ('/etc/passwd'))",
        "INSERT INTO facts(who) VALUES(RANDOM_UUID())",
        "INSERT INTO facts(age) VALUES(rand())",
        "INSERT INTO facts(who) VALUES(current_timestamp)",
        "SCRIPT TO '/tmp/x'",
        "RUNSCRIPT FROM '/tmp/x'",
        "BACKUP TO '/tmp/x'",
        "SHUTDOWN",
        "SET PASSWORD 'x'",
        "EXECUTE IMMEDIATE 'DROP TABLE facts'",
        "DELETE FROM facts; SHUTDOWN",
        "DELETE FROM facts /* now */",
        "DELETE FROM facts -- now",
        "DROP ALL OBJECTS",
        "CREATE SEQUENCE s",
        "CALL 1",
        "SELECT 1",
        ""
      })
  void changesDesignsMayNotMake(String sql) {
    fill();
    assertThatThrownBy(() -> tables.change(sql)).isInstanceOf(IllegalArgumentException.class);
    assertThat(tables.number("SELECT COUNT(*) FROM facts")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT FILE_READ('/etc/passwd')",
        "SELECT * FROM CSVREAD('/etc/passwd')",
        "SELECT * FROM INFORMATION_SCHEMA.USERS",
        "SELECT \"INFORMATION_SCHEMA\".x FROM information_schema.settings",
        "SELECT RANDOM_UUID()",
        "SELECT now()",
        "SELECT \"RAND\"()",
        "SELECT \"now\"()",
        "SELECT `rand`()",
        "SELECT U&\"\\0052AND\"()",
        "SELECT \"a'b\", \"RAND\"(), 'c'",
        "SELECT * FROM \"INFORMATION_SCHEMA\".\"SETTINGS\"",
        "SELECT @x := 1",
        "SELECT CURRENT_USER",
        "SELECT * FROM FINAL TABLE (INSERT INTO facts(who) VALUES('eve'))",
        "WITH t AS (SELECT 1) DELETE FROM facts",
        "INSERT INTO facts(who) VALUES('eve')",
        "EXPLAIN ANALYZE DELETE FROM facts",
        "SELECT 1; SELECT 2",
        "SHOW TABLES",
        "CALL 1"
      })
  void queriesDesignsMayNotAsk(String sql) {
    fill();
    assertThatThrownBy(() -> tables.query(sql)).isInstanceOf(IllegalArgumentException.class);
    assertThat(tables.number("SELECT COUNT(*) FROM facts")).isEqualTo(2);
  }

  @Test
  void literalsMayHoldAnything() {
    fill();
    tables.change("INSERT INTO facts(who) VALUES('now; rand() -- it''s @home')");
    assertThat(tables.column("SELECT who FROM facts WHERE who LIKE 'now;%'"))
        .containsExactly("now; rand() -- it's @home");
  }

  @Test
  void mistakesAreExplained() {
    fill();
    assertThatThrownBy(() -> tables.query("SELECT FROM WHERE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SELECT FROM WHERE");
    assertThatThrownBy(() -> tables.change("INSERT INTO nothing VALUES(1)"))
        .hasMessageContaining("nothing");
  }

  @Test
  void basesDoNotShareTables() {
    fill();
    assertThat(new TableView(seal).query("SELECT * FROM facts")).isEmpty();
    var other = new TableView(seal);
    other.change("CREATE TABLE facts(x INT)");
    assertThat(other.query("SELECT * FROM facts")).isEqualTo(List.of());
  }

  @Test
  void aSealedViewIsReadOnly() {
    fill();
    seal.close();
    assertThatThrownBy(() -> tables.change("DELETE FROM facts")).hasMessageContaining("read-only");
    assertThatThrownBy(() -> tables.forget("u1")).hasMessageContaining("read-only");
    assertThat(tables.number("SELECT COUNT(*) FROM facts")).isEqualTo(2);
  }
}
