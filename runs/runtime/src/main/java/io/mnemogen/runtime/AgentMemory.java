package io.mnemogen.runtime;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.Turn;
import java.nio.file.Path;
import java.util.List;

/// An evolved memory in an agent's hands. Thread-safe; calls wait for one another.
///
/// What it has taken in is the past it was given, nothing else: a memory that is opened again lives
/// its past again and gives the same answers.
///
/// @throws DesignFailed from any method, if the design's code fails; the experience at hand was not
///   taken in, everything before it is still there and the memory goes on
public interface AgentMemory extends AutoCloseable {
  /// The role of a text nobody said who said it.
  String USER = "user";

  /// Takes in one experience with its outcome. When this returns it is kept, on disk if this memory
  /// lives in a file.
  ///
  /// @return its id
  /// @throws IllegalArgumentException if an experience of this id is kept already
  /// @throws io.mnemogen.runtime.journal.MemoryFileProblem if it cannot be kept
  String remember(Experience experience);

  /// Takes in what just happened, now, with the receipts of what was recalled by [#recall(String,
  /// int)] since the last time.
  ///
  /// @param goal what was wanted, empty when nothing was
  /// @param turns what happened, in order
  /// @param success whether it went well
  /// @return the id it was given
  String remember(String goal, List<Turn> turns, boolean success);

  /// Takes in one text, now.
  ///
  /// @return the id it was given
  default String remember(String text) {
    return remember("", List.of(Turn.of(USER, text, now())), true);
  }

  /// Answers a query; changes nothing.
  ///
  /// @return ranked texts, cut to the query's budget
  Recollection recall(Query query);

  /// Answers a question asked now.
  ///
  /// @param budget tokens the answer may have
  Recollection recall(String question, int budget);

  /// Answers a question asked now, with the budget the design was evolved for.
  default Recollection recall(String question) {
    return recall(question, papers().needs().budget());
  }

  /// Forgets an experience: afterwards the memory is as if it had never been lived, and what was
  /// derived from it is gone too, from the file as well. Costs living all others again.
  ///
  /// @return whether there was one of this id
  boolean forget(String experience);

  /// How much is held, and where.
  MemoryStats stats();

  /// Every experience kept, oldest first.
  List<Experience> experiences();

  /// Writes a memory file that [MemoryProvider#load] opens, at once or not at all; replaces what is
  /// there.
  ///
  /// @throws io.mnemogen.runtime.journal.MemoryFileProblem if it cannot be written
  void save(Path file);

  /// The logical time now: seconds since 1970-01-01 UTC.
  long now();

  /// Where the design comes from.
  Papers papers();

  /// Ends its guest. Everything remembered is kept already.
  @Override
  void close();

  /// The outcome of something that went well or not, of which nothing else is known.
  static Outcome outcome(boolean success) {
    return Outcome.of(success ? 1 : 0, success);
  }
}
