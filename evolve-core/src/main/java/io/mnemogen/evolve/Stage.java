package io.mnemogen.evolve;

/// What a verdict was for.
public enum Stage {
  /// What the search sees and selects on.
  TRAIN,
  /// Fresh training episodes, on which the best are re-scored before they may become parents.
  FRESH,
  /// What elites are re-scored on before they can win.
  VALIDATION,
  /// What the final report touches once; never for selection.
  TEST
}
