package io.mnemogen.evolve;

import java.util.List;

/// How a design arose.
///
/// @param operator the name of the operator that made it, [#SEED] for a design given from outside
/// @param parents ids of the designs it was made from, the one it resembles most first; empty for a
///   seed
/// @param note what the operator says about it in one line, may be empty
public record Origin(String operator, List<String> parents, String note) {
  /// The operator of designs given from outside.
  public static final String SEED = "seed";

  public Origin {
    parents = List.copyOf(parents);
  }

  /// The origin of a design given from outside.
  public static Origin seed() {
    return new Origin(SEED, List.of(), "");
  }
}
