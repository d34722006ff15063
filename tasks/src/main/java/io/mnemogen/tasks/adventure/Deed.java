package io.mnemogen.tasks.adventure;

import io.mnemogen.tasks.explorer.Command;

/// What a command does besides moving.
///
/// @param act what is done
/// @param thing index of the thing it is done to
/// @param with index of the cut, heat, stand or lock; 0 where there is none
/// @param command its words
record Deed(Act act, int thing, int with, Command command) {
  /// The things one can do.
  enum Act {
    TAKE,
    DROP,
    PUT,
    CUT,
    HEAT,
    OPEN
  }
}
