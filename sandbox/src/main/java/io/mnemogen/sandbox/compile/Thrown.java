package io.mnemogen.sandbox.compile;

/// Carries what a slot threw that is no exception of Java's; its message says all there is to say.
public final class Thrown extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param words name and message of what was thrown, such as `TypeError: x is not a function`
  public Thrown(String words) {
    super(words, null, false, true);
  }
}
