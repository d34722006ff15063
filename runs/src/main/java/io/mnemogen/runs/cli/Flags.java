package io.mnemogen.runs.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Flags as configuration keys.
final class Flags {
  private Flags() {}

  /// Sets a key, unless the flag was not given.
  static void put(Map<String, String> flags, String key, @Nullable String value) {
    if (value != null) {
      flags.put(key, value);
    }
  }
}
