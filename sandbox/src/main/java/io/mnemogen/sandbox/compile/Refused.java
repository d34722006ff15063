package io.mnemogen.sandbox.compile;

/// Thrown into a running slot that reaches for what it may not have; becomes a forbidden
/// capability. An error, because candidates may catch exceptions.
public class Refused extends Error {
  private static final long serialVersionUID = 1;

  /// @param member what it reached for
  protected Refused(String member) {
    super(member, null, false, true);
  }
}
