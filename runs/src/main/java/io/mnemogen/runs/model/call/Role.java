package io.mnemogen.runs.model.call;

import java.util.Locale;

/// What a model is asked for.
public enum Role {
  /// Writes designs.
  META(16_384),
  /// Acts in tasks and answers questions.
  AGENT(2_048),
  /// Says whether an answer is right.
  JUDGE(1_024),
  /// Is called by designs.
  MEMORY(1_024),
  /// Makes vectors.
  EMBEDDING(0);

  private final int longest;

  Role(int longest) {
    this.longest = longest;
  }

  /// The longest answer, in the model's tokens, when the caller names none.
  int longestAnswer() {
    return longest;
  }

  /// The role of a name that [#key] gave.
  public static Role of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /// Its name in records, flags and reports, such as `meta`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
