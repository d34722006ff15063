package io.mnemogen.evolve;

import java.util.List;
import java.util.Optional;

/// How a design arose.
///
/// @param operator the name of the operator that made it, [#SEED] for a design given from outside
/// @param parents ids of the designs it was made from, the one it resembles most first; empty for a
///   seed
/// @param note what the operator says about it in one line, may be empty
/// @param rationale why it was written so, if its author gave reasons
public record Origin(
    String operator, List<String> parents, String note, Optional<Rationale> rationale) {
  /// The operator of designs given from outside.
  public static final String SEED = "seed";

  /// The operator of designs made by taking something out of the winner.
  public static final String SIMPLIFY = "simplify";

  public Origin {
    parents = List.copyOf(parents);
  }

  /// The origin of a design nobody gave reasons for.
  public Origin(String operator, List<String> parents, String note) {
    this(operator, parents, note, Optional.empty());
  }

  /// The origin of a design given from outside.
  public static Origin seed() {
    return new Origin(SEED, List.of(), "");
  }
}
