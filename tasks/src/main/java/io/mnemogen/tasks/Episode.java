package io.mnemogen.tasks;

import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;

/// One thing an agent tries with the help of a memory: a question, a household task, an utterance
/// to classify. Immutable; playing it twice with equal recollections gives equal plays.
public interface Episode {
  /// Unique within its course.
  String id();

  /// What the memory is asked before the first action.
  Query query();

  /// Plays the episode to its end.
  ///
  /// @param begin the answer to [#query()], cut to its budget
  /// @param memory to ask again during the episode
  Play play(Recollection begin, Recaller memory);
}
