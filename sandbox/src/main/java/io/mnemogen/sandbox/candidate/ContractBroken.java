package io.mnemogen.sandbox.candidate;

/// Thrown by the framework when a slot breaks a rule of its contract; becomes a fault.
public final class ContractBroken extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param rule the rule, then the value, then the remedy
  public ContractBroken(String rule) {
    super(rule, null, false, true);
  }
}
