package io.mnemogen.design.graph;

/// A typed, weighted, directed connection in a graph.
///
/// @param from where it starts
/// @param type what it means; the design's own vocabulary
/// @param to where it ends
/// @param weight how strong it is
/// @param uses how often it was followed
/// @param successes how often that helped
public record Edge(String from, String type, String to, double weight, int uses, int successes) {
  /// The Laplace-smoothed success rate `(successes + 1) / (uses + 2)`.
  public double rate() {
    return (successes + 1.0) / (uses + 2.0);
  }
}
