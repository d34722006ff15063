package io.mnemogen.evolve.strategy;

import java.util.List;
import java.util.stream.Collectors;

/// The catalogue of strategies.
public final class Strategies {
  private static final List<Strategy> ALL =
      List.of(
          new Nsga2(),
          new Alma(),
          new MemEvolve(),
          new MapElites(),
          new Islands(),
          new HillClimb(),
          new Steady(),
          new BestOfN());

  private Strategies() {}

  /// All strategies, the default first.
  public static List<Strategy> all() {
    return ALL;
  }

  /// The strategy of this name.
  ///
  /// @throws IllegalArgumentException if there is none, naming those there are
  public static Strategy named(String name) {
    return ALL.stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "strategies are %s, but '%s' is asked for"
                    .formatted(
                        ALL.stream().map(Strategy::name).collect(Collectors.joining(", ")), name)));
  }
}
