package io.mnemogen.tasks.intents;

import io.mnemogen.design.memory.Footprint;

/// How much a memory may hold.
///
/// @param units memory units; 0, as many as it likes
/// @param bytes bytes of texts and vectors; 0, as many as it likes
record Capacity(int units, int bytes) {
  /// Whether there is anything a memory may not hold.
  boolean limits() {
    return units > 0 || bytes > 0;
  }

  /// Whether a memory holds more than it may.
  boolean exceededBy(Footprint held) {
    return units > 0 && held.units() > units || bytes > 0 && held.bytes() > bytes;
  }
}
