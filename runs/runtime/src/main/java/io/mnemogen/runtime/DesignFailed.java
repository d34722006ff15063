package io.mnemogen.runtime;

import io.mnemogen.design.Fault;

/// The design's code failed. What it was asked to do was not done; everything before is still
/// there.
public final class DesignFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  DesignFailed(String doing, Fault fault) {
    super("the design failed while %s: %s".formatted(doing, fault.message()));
    this.fault = fault;
  }

  /// What went wrong, with slot and line.
  public Fault fault() {
    return fault;
  }
}
