package io.mnemogen.design.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which SQL statements designs may run. The database's own rights keep them from files, aliases,
/// links and scripts; this keeps them from what would differ between runs or outlive the statement.
final class Statement {
  private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"");
  private static final Pattern WORD = Pattern.compile("[A-Z_][A-Z0-9_]*");
  private static final List<String> READING =
      List.of("SELECT", "WITH", "VALUES", "TABLE", "EXPLAIN");
  private static final Pattern CHANGING =
      Pattern.compile(
          "(?:INSERT|UPDATE|DELETE|MERGE|ALTER TABLE|(?:CREATE|DROP) (?:TABLE|VIEW|INDEX)|"
              + "CREATE (?:UNIQUE INDEX|OR REPLACE VIEW)|TRUNCATE TABLE)\\b.*",
          Pattern.DOTALL);
  private static final Set<String> FORBIDDEN =
      Set.of(
          """
          RAND RANDOM SECURE_RAND RANDOM_UUID UUID GEN_RANDOM_UUID NOW TODAY SYSDATE SYSTIME
          SYSTIMESTAMP CURDATE CURTIME CURTIMESTAMP GETDATE CURRENT_DATE CURRENT_TIME
          CURRENT_TIMESTAMP LOCALTIME LOCALTIMESTAMP INFORMATION_SCHEMA SESSION_ID SESSION_USER
          SYSTEM_USER USER CURRENT_USER DATABASE DATABASE_PATH H2VERSION JAVA_OBJECT EXECUTE CALL
          SET ENGINE TEMPORARY TEMP CACHED SEQUENCE NEXTVAL NEXT FILE_READ FILE_WRITE CSVREAD
          CSVWRITE LINK_SCHEMA ALIAS TRIGGER LINKED
          """
              .strip()
              .split("\\s+"));

  private Statement() {}

  /// Checks a statement that reads.
  ///
  /// @throws IllegalArgumentException if it may not run
  static void checkReading(String sql) {
    String bare = bare(sql);
    if (READING.stream().noneMatch(word -> bare.matches("(?s)\\(*" + word + "\\b.*"))) {
      throw refused(sql, "a query begins with one of " + READING);
    }
    check(sql, bare);
  }

  /// Checks a statement that changes rows or tables.
  ///
  /// @throws IllegalArgumentException if it may not run
  static void checkChanging(String sql) {
    String bare = bare(sql);
    if (!CHANGING.matcher(bare).matches()) {
      throw refused(sql, "a change inserts, updates, deletes, merges, or makes or drops tables");
    }
    check(
        sql,
        bare.startsWith("UPDATE") || bare.startsWith("MERGE")
            ? bare.replaceAll("\\bSET\\b", "")
            : bare);
  }

  private static void check(String sql, String bare) {
    if (bare.contains(";") || bare.contains("@") || bare.contains("$$")) {
      throw refused(sql, "one statement at a time, without variables and scripts");
    }
    if (bare.contains("U&''")) {
      throw refused(sql, "names and texts are written without escapes");
    }
    Matcher words = WORD.matcher(bare + " " + quotedNames(sql));
    while (words.find()) {
      if (FORBIDDEN.contains(words.group())) {
        throw refused(sql, words.group() + " is not available to designs");
      }
    }
  }

  /// Quoted names in upper case: quoting hides no function from the database.
  private static String quotedNames(String sql) {
    return LITERAL
        .matcher(sql)
        .results()
        .map(MatchResult::group)
        .filter(literal -> literal.startsWith("\""))
        .collect(Collectors.joining(" "))
        .toUpperCase(Locale.ROOT);
  }

  /// The statement in upper case, without literals and comments, with single blanks.
  private static String bare(String sql) {
    String unquoted = LITERAL.matcher(sql).replaceAll("''");
    if (unquoted.contains("--") || unquoted.contains("/*") || unquoted.contains("//")) {
      throw refused(sql, "no comments");
    }
    return unquoted
        .strip()
        .replaceAll(";\\s*$", "")
        .replaceAll("\\s+", " ")
        .toUpperCase(Locale.ROOT);
  }

  private static IllegalArgumentException refused(String sql, String rule) {
    return new IllegalArgumentException("%s, but the statement is: %s".formatted(rule, sql));
  }
}
