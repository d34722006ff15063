package io.mnemogen.evolve.archive;

import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Keeps and finds specimens. What was put is kept when the process dies right after. Confined to
/// one thread.
public interface Archive extends AutoCloseable {
  /// Keeps a specimen with its verdicts.
  ///
  /// @throws IllegalArgumentException if the design is archived already, or its number is not the
  ///   next
  void put(Specimen specimen);

  /// Keeps what the judge of a stage said of an archived design, replacing what it said before.
  ///
  /// @throws IllegalArgumentException if no design of this id is archived
  void put(String id, Stage stage, Verdict verdict);

  /// The specimen of this id or of this beginning of an id.
  ///
  /// @throws IllegalArgumentException if several ids begin so
  Optional<Specimen> find(String idOrPrefix);

  /// What the judge of a stage said of a design, if it was asked.
  Optional<Verdict> verdict(String id, Stage stage);

  /// All specimens in the order of judging.
  List<Specimen> all();

  /// A specimen and all its ancestors, in the order of judging; empty if the id is unknown.
  List<Specimen> lineage(String id);

  /// What is noted about the run, by name.
  SequencedMap<String, String> notes();

  /// Notes something about the run, replacing what was noted under this name.
  void note(String name, String value);

  /// Logs the next proposal of a search in which the order of judging decides. When its design is
  /// put, the log takes down its place.
  void log(Proposed proposed);

  /// The log, in the order of proposing; empty for searches that need none.
  List<Proposed> log();

  /// How many specimens are kept.
  int size();

  @Override
  void close();
}
