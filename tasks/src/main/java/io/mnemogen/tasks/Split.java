package io.mnemogen.tasks;

/// Which part of a family a suite is dealt from. What was searched on is never scored.
public enum Split {
  /// What a search sees.
  TRAIN,
  /// What elites are re-scored on before they may win.
  VALIDATION,
  /// What the final report touches once.
  TEST,
  /// Everything given, for tables; never for selection.
  ALL
}
