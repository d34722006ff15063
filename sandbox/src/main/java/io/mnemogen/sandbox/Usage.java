package io.mnemogen.sandbox;

import java.time.Duration;

/// What a session has used. Wall times are measured, so they differ from run to run: they are for
/// people, and decide nothing.
///
/// @param calls calls made to the candidate
/// @param wall the time they took
/// @param embeddings texts embedded
/// @param modelTokens language-model tokens, in and out
public record Usage(long calls, Wall wall, long embeddings, long modelTokens) {
  /// Nothing used yet.
  public static final Usage NONE =
      new Usage(0, new Wall(Duration.ZERO, Duration.ZERO, Duration.ZERO), 0, 0);

  /// Wall time of calls, as the host sees it; calls made together count with their mean.
  ///
  /// @param total of all calls
  /// @param median half of the calls took at most this long
  /// @param tail 95 of 100 calls took at most this long
  public record Wall(Duration total, Duration median, Duration tail) {}
}
