package io.mnemogen.sandbox;

import java.time.Duration;

/// How much a candidate may use before it is stopped.
///
/// @param call wall time of one call of one slot, compiling included
/// @param total wall time of all calls of a session together
/// @param heapMegabytes heap of the guest
/// @param resultCharacters characters one retrieval may return
/// @param units memory units a base may hold
/// @param modelCalls language-model calls of a session
public record Limits(
    Duration call,
    Duration total,
    int heapMegabytes,
    int resultCharacters,
    int units,
    int modelCalls) {
  /// Generous for honest designs: 2 s a call, 120 s in all, 192 MiB, 200,000 characters, 20,000
  /// units, no model calls.
  public static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(2), Duration.ofSeconds(120), 192, 200_000, 20_000, 0);
}
