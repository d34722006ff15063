package io.mnemogen.tasks.forget;

/// A code for something, told at a time and valid until another.
///
/// @param thing what it opens
/// @param code the code; no other secret has it
/// @param told when it is told, counted from 1
/// @param until the last time at which it may be used; far off if it never expires
/// @param withdrawn when it is asked to be forgotten; after everything if never
record Secret(String thing, String code, int told, int until, int withdrawn) {
  /// Later than anything that happens.
  static final int NEVER = 1_000_000;

  /// The sentence that tells it.
  String sentence() {
    return until == NEVER
        ? "The code of %s is %s.".formatted(thing, code)
        : "Until day %d, the code of %s is %s.".formatted(until, thing, code);
  }

  /// The sentence that withdraws it.
  String withdrawal() {
    return "Please forget the code of %s.".formatted(thing);
  }

  /// Whether it may be told at a time.
  boolean lives(long now) {
    return now <= until && now < withdrawn;
  }
}
