package io.mnemogen.design.toolbox;

/// Ways in which a weight fades with age. All are 1 at age 0 and never negative.
public final class Decay {
  static final Decay INSTANCE = new Decay();

  private Decay() {}

  /// Halves every `halfLife`: `2^(−age / halfLife)`.
  ///
  /// @param age 0 or more; a negative age counts as 0
  /// @param halfLife in the unit of age, above 0; otherwise the weight stays 1
  public double halfLife(double age, double halfLife) {
    return halfLife > 0 ? Math.pow(2, -Math.max(0, age) / halfLife) : 1;
  }

  /// `e^(−rate · age)`.
  public double exponential(double age, double rate) {
    return Math.exp(-Math.max(0, rate) * Math.max(0, age));
  }
}
