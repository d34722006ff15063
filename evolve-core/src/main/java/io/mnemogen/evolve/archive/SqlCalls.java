package io.mnemogen.evolve.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// The table `model_call` of an archive. Holds a connection of its own until closed, so that it may
/// be open beside the [SqlArchive] of the same file in the same process.
public final class SqlCalls implements CallStore {
  /// How long the beginning of a request is at least to be kept apart.
  private static final int WORTH = 500;

  /// The end of a message in a list of them; within a text a quotation mark has a backslash before
  /// it.
  private static final Pattern END = Pattern.compile("(?<!\\\\)\"\\},\\{");

  private final Handle handle;
  private final Set<String> openings = new HashSet<>();

  private SqlCalls(Handle handle) {
    this.handle = handle;
  }

  /// The calls in the archive in an H2 file, made if it does not exist.
  ///
  /// @param file without the `.mv.db` that H2 appends
  public static SqlCalls open(Path file) {
    return new SqlCalls(SqlArchive.connect(SqlArchive.url(file)));
  }

  @Override
  public synchronized Optional<ModelCall> find(String hash) {
    return handle
        .select(
            "SELECT c.*, o.text AS beginning FROM model_call c LEFT JOIN model_opening o"
                + " ON o.hash = c.opening WHERE c.hash = ?",
            hash)
        .map(SqlCalls::call)
        .findOne();
  }

  @Override
  public synchronized ModelCall put(ModelCall call) {
    Optional<ModelCall> before = find(call.hash());
    if (before.isPresent()) {
      return before.get();
    }
    handle.useTransaction(h -> insert(call));
    return call;
  }

  private void insert(ModelCall call) {
    Matcher end = END.matcher(call.request());
    int opening = end.find() && end.end() >= WORTH ? end.end() : 0;
    handle.execute(
        "INSERT INTO model_call (opening, hash, role, model, candidate, request, response,"
            + " input_tokens, output_tokens, micro_dollars, millis)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        opening == 0 ? null : opening(call.request().substring(0, opening)),
        call.hash(),
        call.caller().role(),
        call.caller().model(),
        call.caller().candidate(),
        call.request().substring(opening),
        call.response(),
        call.cost().inputTokens(),
        call.cost().outputTokens(),
        call.cost().microDollars(),
        call.cost().millis());
  }

  @Override
  public synchronized SequencedMap<String, ModelCall.Cost> costs() {
    var costs = new LinkedHashMap<String, ModelCall.Cost>();
    handle
        .select(
            "SELECT role, COUNT(*) AS calls, SUM(input_tokens) AS input_tokens, SUM(output_tokens)"
                + " AS output_tokens, SUM(micro_dollars) AS micro_dollars, SUM(millis) AS millis"
                + " FROM model_call GROUP BY role ORDER BY role")
        .map((row, context) -> costs.put(row.getString("role"), cost(row, row.getLong("calls"))))
        .list();
    return costs;
  }

  @Override
  public synchronized void close() {
    handle.close();
  }

  /// Keeps how a request begins, once however many requests begin so: the instructions are the
  /// longest part of most.
  private String opening(String text) {
    String hash = Sha.hash(text.getBytes(StandardCharsets.UTF_8));
    if (openings.add(hash)) {
      handle.execute("MERGE INTO model_opening (hash, text) KEY (hash) VALUES (?, ?)", hash, text);
    }
    return hash;
  }

  private static ModelCall call(ResultSet row, StatementContext context) throws SQLException {
    return new ModelCall(
        row.getString("hash"),
        new ModelCall.Caller(
            row.getString("role"), row.getString("model"), row.getString("candidate")),
        Objects.requireNonNullElse(row.getString("beginning"), "") + row.getString("request"),
        row.getString("response"),
        cost(row, 1));
  }

  private static ModelCall.Cost cost(ResultSet row, long calls) throws SQLException {
    return new ModelCall.Cost(
        calls,
        row.getLong("input_tokens"),
        row.getLong("output_tokens"),
        row.getLong("micro_dollars"),
        row.getLong("millis"));
  }
}
