package io.mnemogen.tasks;

/// Whether memory keeps learning while it is tried.
public enum Mode {
  /// Memory is filled in the collection phase and frozen in deployment.
  STATIC,
  /// Memory takes in every deployment episode after it ends.
  ONLINE
}
