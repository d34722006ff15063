package io.mnemogen.tasks.household;

/// How a household changes in time.
enum Variant {
  /// Everything is laid out anew for every errand, by habits that stay.
  STEADY,
  /// Half-way through deployment the household moves: new furniture, new habits.
  SHIFT,
  /// Things stay where they are from errand to errand, but for a few that are moved.
  PERSISTENT
}
