package io.mnemogen.sandbox;

import java.time.Duration;

/// What a session has used: calls made to the guest, wall time spent in them, texts embedded and
/// language-model tokens.
public record Usage(long calls, Duration wall, long embeddings, long modelTokens) {
  /// Nothing used yet.
  public static final Usage NONE = new Usage(0, Duration.ZERO, 0, 0);
}
