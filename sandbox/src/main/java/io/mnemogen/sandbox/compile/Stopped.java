package io.mnemogen.sandbox.compile;

/// Thrown into a running slot to end it; becomes a broken contract. An error, because candidates
/// may catch exceptions.
public class Stopped extends Error {
  private static final long serialVersionUID = 1;

  /// @param rule the rule that was broken
  protected Stopped(String rule) {
    super(rule, null, false, true);
  }
}
