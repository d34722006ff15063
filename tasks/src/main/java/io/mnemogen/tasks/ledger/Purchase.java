package io.mnemogen.tasks.ledger;

/// Someone buys some of something.
///
/// @param day when, counted from 1
/// @param who by name
/// @param count how many, at least 2
/// @param what in the plural
record Purchase(int day, String who, int count, String what) {
  /// The sentence that tells it.
  String told() {
    return "On day %d, %s bought %d %s.".formatted(day, who, count, what);
  }
}
