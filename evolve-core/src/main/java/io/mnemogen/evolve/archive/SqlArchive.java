package io.mnemogen.evolve.archive;

import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// An archive in a database: an H2 file, or whatever a JDBC URL names. Every `put` is one committed
/// transaction; each costs the same however many specimens there are. Holds one connection until
/// closed.
public final class SqlArchive implements Archive {
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
  private static final String MIGRATIONS = "classpath:io/mnemogen/evolve/archive/migration";
  private static final String ID = "[0-9a-f]{1,64}";

  private final Handle handle;
  private final SpecimenTable specimens;
  private final VerdictTable verdicts;
  private final ProposalTable proposals;
  private int size;

  private SqlArchive(Handle handle) {
    this.handle = handle;
    this.specimens = new SpecimenTable(handle);
    this.verdicts = new VerdictTable(handle);
    this.proposals = new ProposalTable(handle);
    this.size = specimens.size();
  }

  /// The archive in an H2 file, made if it does not exist. One process may open it at a time.
  ///
  /// @param file without the `.mv.db` that H2 appends
  /// @throws ArchiveProblem if another process has it open, or it is damaged
  public static SqlArchive open(Path file) {
    return open(url(file));
  }

  /// The archive behind a JDBC URL, its schema brought up to date.
  public static SqlArchive open(String url) {
    return new SqlArchive(connect(url));
  }

  /// The URL of an archive in an H2 file.
  static String url(Path file) {
    return "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;COMPRESS=TRUE;MAX_COMPACT_TIME=5000"
        .formatted(file.toAbsolutePath());
  }

  /// A connection to an archive whose schema is up to date.
  static Handle connect(String url) {
    FLYWAY.setLevel(Level.WARNING);
    Handle handle = opened(url);
    try {
      Flyway.configure(SqlArchive.class.getClassLoader())
          .dataSource(url, null, null)
          .locations(MIGRATIONS)
          .load()
          .migrate();
      return handle;
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
  }

  private static Handle opened(String url) {
    try {
      return Jdbi.open(url);
    } catch (ConnectionException e) {
      boolean taken =
          e.getCause() instanceof SQLException cause
              && cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
      throw new ArchiveProblem(
          taken
              ? "its archive is open in another process; wait for that to end"
              : "its archive cannot be opened (%s)".formatted(e.getMessage()),
          e);
    }
  }

  @Override
  public void put(Specimen specimen) {
    String id = specimen.id();
    if (specimen.number() != size + 1) {
      throw new IllegalArgumentException(
          "the next specimen has number %d, but %s has %d"
              .formatted(size + 1, specimen.label(), specimen.number()));
    }
    if (specimens.holds(id)) {
      throw new IllegalArgumentException("a design is archived once, but " + id + " is already");
    }
    handle.useTransaction(h -> {
      specimens.put(specimen);
      proposals.judged(id, specimen.number());
      verdicts.put(id, Stage.TRAIN, specimen.verdict());
      specimen.fresh().ifPresent(v -> verdicts.put(id, Stage.FRESH, v));
      specimen.validation().ifPresent(v -> verdicts.put(id, Stage.VALIDATION, v));
    });
    size++;
  }

  @Override
  public void put(String id, Stage stage, Verdict verdict) {
    if (!specimens.holds(id)) {
      throw new IllegalArgumentException(
          "verdicts are of archived designs, but %s is not".formatted(id));
    }
    handle.useTransaction(h -> verdicts.put(id, stage, verdict));
  }

  @Override
  public Optional<Specimen> find(String idOrPrefix) {
    String prefix = idOrPrefix.toLowerCase(Locale.ROOT);
    if (!prefix.matches(ID)) {
      return Optional.empty();
    }
    List<SpecimenTable.Row> rows =
        prefix.length() == 64
            ? specimens.where("id = ?", prefix)
            : specimens.where("id LIKE ?", prefix + "%");
    if (rows.size() > 1) {
      throw new IllegalArgumentException(
          "an id or the beginning of one names one design, but '%s' begins %s; give more digits"
              .formatted(
                  prefix,
                  String.join(", ", rows.stream().map(r -> r.design().shortId()).toList())));
    }
    return rows.stream().map(this::specimen).findFirst();
  }

  @Override
  public Optional<Verdict> verdict(String id, Stage stage) {
    return verdicts.find(id, stage);
  }

  @Override
  public List<Specimen> all() {
    return specimens.where("number > 0").stream().map(this::specimen).toList();
  }

  @Override
  public List<Specimen> lineage(String id) {
    var known = new LinkedHashMap<String, Specimen>();
    var open = new ArrayDeque<>(List.of(id));
    var seen = new LinkedHashSet<>(open);
    while (!open.isEmpty()) {
      find(open.removeFirst())
          .ifPresent(s -> {
            known.put(s.id(), s);
            s.origin().parents().stream().filter(seen::add).forEach(open::add);
          });
    }
    return known.values().stream().sorted(Comparator.comparingInt(Specimen::number)).toList();
  }

  @Override
  public SequencedMap<String, String> notes() {
    var notes = new LinkedHashMap<String, String>();
    handle
        .select("SELECT name, content FROM note ORDER BY name")
        .mapToMap()
        .forEach(
            row -> notes.put(String.valueOf(row.get("name")), String.valueOf(row.get("content"))));
    return notes;
  }

  @Override
  public void note(String name, String value) {
    handle.useTransaction(h -> {
      h.execute("DELETE FROM note WHERE name = ?", name);
      h.execute("INSERT INTO note (name, content) VALUES (?, ?)", name, value);
    });
  }

  @Override
  public void log(Proposed proposed) {
    handle.useTransaction(h -> proposals.put(proposed));
  }

  @Override
  public List<Proposed> log() {
    return proposals.all();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void close() {
    handle.close();
  }

  private Specimen specimen(SpecimenTable.Row row) {
    String id = row.design().id();
    Verdict verdict =
        verdicts
            .find(id, Stage.TRAIN)
            .orElseThrow(() -> new IllegalStateException("the archive lost the verdict on " + id));
    return new Specimen(
        row.design(),
        row.name(),
        row.origin(),
        row.generation(),
        row.number(),
        verdict,
        verdicts.find(id, Stage.FRESH),
        verdicts.find(id, Stage.VALIDATION));
  }
}
