package io.mnemogen.tasks.world;

import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.Split;
import java.util.List;

/// Whose nouns are pseudo-words, so that designs with built-in words show.
///
/// @param choice `false` nobody's, `true` everybody's, `test` the test split's
public record Scramble(String choice) {
  /// Reads the extra `scramble`; by default nobody's nouns are scrambled.
  public static Scramble read(Extras extras) {
    return new Scramble(extras.choice("scramble", "false", List.of("false", "true", "test")));
  }

  /// Whether the nouns of a split are pseudo-words.
  public boolean in(Split split) {
    return choice.equals("true") || (choice.equals("test") && split == Split.TEST);
  }
}
