package io.mnemogen.tasks.dungeon;

import io.mnemogen.tasks.explorer.Command;

/// What a command does.
///
/// @param act what is done
/// @param on index of the passage, thing, monster or chest it is done to; 0 where there is none
/// @param with rank of the charm or key it is done with, or the end of the passage, 0 or 1, from
///   which one goes; 0 where there is none
/// @param command its words
record Deed(Act act, int on, int with, Command command) {
  /// The things one can do.
  enum Act {
    GO,
    TAKE,
    DROP,
    FIGHT,
    UNLOCK,
    DESCEND
  }
}
