package io.mnemogen.tasks.agent;

import io.mnemogen.design.memory.Turn;
import java.util.List;

/// Decides what to do next in a sequential world.
@FunctionalInterface
public interface Chooser {
  /// The position of the command to carry out.
  ///
  /// @param goal the task in words
  /// @param lived what happened so far, the opening first
  /// @param admissible what is possible now, at least one command
  int choose(String goal, List<Turn> lived, List<String> admissible);
}
