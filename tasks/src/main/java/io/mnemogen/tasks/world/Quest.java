package io.mnemogen.tasks.world;

import io.mnemogen.tasks.explorer.Phrase;

/// One thing to do in a world, from a fixed start. Immutable.
public interface Quest {
  /// The task in words.
  Phrase goal();

  /// What makes it this quest, for content hashes: equal texts, equal worlds.
  String fingerprint();

  /// The world at its start, as often as wanted.
  World start();
}
