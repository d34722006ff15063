package io.mnemogen.runs;

import io.mnemogen.design.DesignFolder;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.archive.ArchiveProblem;
import io.mnemogen.evolve.archive.CallStore;
import io.mnemogen.evolve.archive.Proposed;
import io.mnemogen.evolve.archive.SqlArchive;
import io.mnemogen.evolve.archive.SqlCalls;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The folder of a run: what was asked for (`config.yaml`), everything judged (`archive.mv.db`),
/// the results (`results.json`), the winner as a design folder (`winner/`), what was measured on
/// the way (`journal.json`) and the report (`report.html`).
///
/// @param path the folder
public record RunFolder(Path path) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String CONFIG = "config.yaml";
  private static final String ARCHIVE = "archive";
  private static final String RESULTS = "results.json";
  private static final String WINNER = "winner";
  private static final String JOURNAL = "journal.json";
  private static final String REPORT = "report.html";

  /// The folder a configuration names, or a new one under `mnemogen-runs`, with the configuration
  /// written into it.
  ///
  /// @throws ConfigProblem if it cannot be written, or holds a run that was asked for otherwise
  public static RunFolder create(RunConfig config) {
    Path path = config.out() == null ? fresh(config) : Path.of(config.out());
    Path file = path.resolve(CONFIG);
    try {
      Files.createDirectories(path);
      if (Files.exists(file)) {
        RunConfig before = ConfigReader.kept(file, new LinkedHashMap<>());
        if (!before.sameExperiment(config)) {
          throw new ConfigProblem(
              List.of(
                  "%s holds another run (see its %s); choose another --out, or continue it with: mnemogen resume %s"
                      .formatted(path, CONFIG, path)));
        }
      } else {
        Files.writeString(file, ConfigReader.write(config));
      }
    } catch (IOException e) {
      throw new ConfigProblem(
          List.of(
              "the run folder %s cannot be written (%s); choose another with --out"
                  .formatted(path, e.getMessage())));
    }
    return new RunFolder(path);
  }

  /// A folder that holds a run.
  ///
  /// @throws ConfigProblem if there is no run in it
  public static RunFolder of(Path path) {
    if (!isRun(path)) {
      throw new ConfigProblem(
          List.of("%s is not a run folder: it has no %s; check the path".formatted(path, CONFIG)));
    }
    return new RunFolder(path);
  }

  /// Whether a folder holds a run.
  public static boolean isRun(Path path) {
    return Files.isRegularFile(path.resolve(CONFIG));
  }

  /// What the run is called: the name of its folder.
  public String name() {
    return String.valueOf(path.toAbsolutePath().normalize().getFileName());
  }

  /// What was asked for. Its data need not be there any more.
  public RunConfig config() {
    return ConfigReader.kept(
        path.resolve(CONFIG), new LinkedHashMap<>(Map.of("out", path.toString())));
  }

  /// What was asked for, with flags that change no result, such as the number of guests.
  ///
  /// @throws ConfigProblem if a flag would change results, or data are missing
  public RunConfig config(Map<String, String> flags) {
    var all = new LinkedHashMap<String, String>(flags);
    all.put("out", path.toString());
    RunConfig flagged = ConfigReader.read(path.resolve(CONFIG), all);
    if (!flagged.sameExperiment(config())) {
      throw new ConfigProblem(
          List.of(
              "a run goes on as it began, but %s would change its results; leave them out"
                  .formatted(String.join(", ", flags.keySet()))));
    }
    return flagged;
  }

  /// Takes over the log of a run in which the order of judging decided, so that this one decides as
  /// that one did.
  ///
  /// @throws ConfigProblem if the other run was asked for otherwise, or has no log, or this one has
  ///   begun
  public RunFolder following(RunFolder other) {
    if (!config().sameExperiment(other.config())) {
      throw new ConfigProblem(
          List.of(
              "a run follows one that was asked for the same, but %s was asked for otherwise; leave out the flags that differ from its %s"
                  .formatted(other.path, CONFIG)));
    }
    try (Archive archive = archive();
        Archive followed = other.archive()) {
      if (archive.size() > 0 || !archive.log().isEmpty()) {
        throw new ConfigProblem(
            List.of(
                "%s has begun already; choose another --out, or continue it with: mnemogen resume %s"
                    .formatted(path, path)));
      }
      List<Proposed> log = followed.log();
      if (log.isEmpty()) {
        throw new ConfigProblem(
            List.of(
                "%s has no log to follow: with the strategy %s the same configuration gives the same designs; leave out --follow"
                    .formatted(other.path, other.config().search().strategy())));
      }
      log.forEach(archive::log);
    }
    return this;
  }

  /// The file that says what was asked for.
  public Path configFile() {
    return path.resolve(CONFIG);
  }

  /// The archive, opened; whoever asks closes it.
  ///
  /// @throws ConfigProblem if it is damaged, or open in another process
  public Archive archive() {
    try {
      return SqlArchive.open(archiveFile());
    } catch (ArchiveProblem e) {
      throw new ConfigProblem(List.of("the run %s: %s".formatted(path, e.getMessage())));
    }
  }

  /// The file of the archive, without the extension the database appends.
  public Path archiveFile() {
    return path.resolve(ARCHIVE);
  }

  /// The calls of language models in the archive; whoever asks closes them.
  public CallStore calls() {
    return SqlCalls.open(archiveFile());
  }

  /// Whether anything was judged yet.
  public boolean hasArchive() {
    return Files.exists(path.resolve(ARCHIVE + ".mv.db"));
  }

  /// Writes the winner as a design folder and returns it.
  public Path keepWinner(NamedDesign winner) {
    Path folder = path.resolve(WINNER);
    DesignFolder.write(folder, winner);
    return folder;
  }

  /// The winner, if the run has one yet.
  public NamedDesign winner() {
    Path folder = path.resolve(WINNER);
    if (!hasWinner()) {
      throw new ConfigProblem(
          List.of(
              "the run %s has no winner yet; finish it with: mnemogen resume %s"
                  .formatted(path, path)));
    }
    return DesignFolder.read(folder);
  }

  /// Whether the run has a winner yet.
  public boolean hasWinner() {
    return Files.isDirectory(path.resolve(WINNER));
  }

  /// Writes the results document.
  public void keepResults(String json) {
    write(path.resolve(RESULTS), json + "\n");
  }

  /// What was measured while the run was worked on; empty for a run that measured nothing.
  public Journal journal() {
    Path file = path.resolve(JOURNAL);
    if (!Files.exists(file)) {
      return new Journal(List.of());
    }
    try {
      return JSON.readValue(file, Journal.class);
    } catch (JacksonException e) {
      throw new ConfigProblem(
          List.of("%s is damaged (%s); remove it".formatted(file, e.getOriginalMessage())));
    }
  }

  /// Adds to the journal.
  public void keep(Journal.Sitting sitting) {
    write(path.resolve(JOURNAL), JSON.writeValueAsString(journal().with(sitting)) + "\n");
  }

  /// Where the report of the run is.
  public Path report() {
    return path.resolve(REPORT);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new ConfigProblem(List.of("%s cannot be written: %s".formatted(file, e.getMessage())));
    }
  }

  private static Path fresh(RunConfig config) {
    Path base = Path.of("mnemogen-runs");
    String stem =
        config.task().family()
            + "-"
            + config.search().strategy()
            + "-seed"
            + config.search().seed();
    Path path = base.resolve(stem);
    for (int i = 2; Files.exists(path); i++) {
      path = base.resolve(stem + "-" + i);
    }
    return path;
  }
}
