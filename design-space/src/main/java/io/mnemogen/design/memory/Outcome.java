package io.mnemogen.design.memory;

import java.util.List;

/// How an episode ended, and which units had been served for it.
///
/// @param reward total reward, usually in [0, 1]
/// @param success whether the goal was reached
/// @param served ids of the units whose texts were served during the episode, after cutting to the
///   budget, each once, in order of first serving; kept by the framework, so that a design need not
///   match queries to credit what helped
public record Outcome(double reward, boolean success, List<String> served) {
  public Outcome {
    served = List.copyOf(served);
  }

  /// An outcome for which nothing had been served.
  public static Outcome of(double reward, boolean success) {
    return new Outcome(reward, success, List.of());
  }

  /// The same outcome with receipts.
  public Outcome with(List<String> units) {
    return new Outcome(reward, success, units);
  }
}
