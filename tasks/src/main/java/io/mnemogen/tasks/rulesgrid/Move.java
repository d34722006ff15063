package io.mnemogen.tasks.rulesgrid;

import io.mnemogen.tasks.explorer.Command;

/// What a command does.
///
/// @param act what is done
/// @param word the property that is pushed; 0 for a walk
/// @param thing the thing that is walked to, or whose rule is changed
/// @param command its words
record Move(Act act, int word, int thing, Command command) {
  /// The things one can do.
  enum Act {
    /// Walk to a thing.
    GO,
    /// Push a word to the end of a rule.
    TO,
    /// Push a word off a rule.
    OFF
  }
}
