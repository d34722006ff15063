package io.mnemogen.design.memory;

import java.util.List;

/// One ranked text a retrieve slot returns.
///
/// @param text what the agent will read
/// @param score the design's own score, for ties and for people; no task trusts it
/// @param units ids of the memory units the text comes from; unknown ids are dropped
public record Recalled(String text, double score, List<String> units) {
  public Recalled {
    units = List.copyOf(units);
  }

  /// A text that comes from one unit.
  public static Recalled of(String text, double score, String unit) {
    return new Recalled(text, score, List.of(unit));
  }
}
