package io.mnemogen.tasks.rulesgrid;

/// What it means for a thing to be something. Every land has words of its own for it, several for
/// each.
enum Effect {
  /// Who reaches the thing has won.
  WIN(6),
  /// Nobody passes the thing.
  STOP(5),
  /// Who reaches the thing dies.
  KILL(3),
  /// Nothing.
  PLAIN(5);

  private final int words;

  Effect(int words) {
    this.words = words;
  }

  /// How many words a land has for it.
  int words() {
    return words;
  }
}
