package io.mnemogen.evolve.breed;

import java.util.List;

/// The catalogue of operators.
public final class Operators {
  private static final List<Operator> ALL =
      List.of(new SlotCrossover(), new Tune(), new Swap(), new Write());

  private Operators() {}

  /// All operators, in a fixed order.
  public static List<Operator> all() {
    return ALL;
  }
}
