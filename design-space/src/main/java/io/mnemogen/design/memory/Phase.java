package io.mnemogen.design.memory;

/// When a query is asked.
public enum Phase {
  /// Before the first action of an episode.
  BEGIN,
  /// During an episode.
  IN
}
