package io.mnemogen.design.toolbox;

/// Ways in which a weight fades with age. All are 1 at age 0 and never negative; a negative age
/// counts as 0. Ages are in the unit of the caller's choice.
public final class Decay {
  static final Decay INSTANCE = new Decay();

  private Decay() {}

  /// Halves every `halfLife`: `2^(−age / halfLife)`.
  ///
  /// @param halfLife in the unit of age, above 0; otherwise the weight stays 1
  public double halfLife(double age, double halfLife) {
    return halfLife > 0 ? Math.pow(2, -Math.max(0, age) / halfLife) : 1;
  }

  /// `e^(−rate · age)`.
  ///
  /// @param rate 0 or more; a negative rate counts as 0
  public double exponential(double age, double rate) {
    return Math.exp(-Math.max(0, rate) * Math.max(0, age));
  }

  /// What is retained after Ebbinghaus, `e^(−age / (5 · strength))`, as MemoryBank means it (Zhong
  /// et al. 2023, arXiv:2305.10250): recalling a memory adds 1 to its strength and resets its age.
  ///
  /// @param strength above 0; otherwise nothing is retained at any age above 0
  public double ebbinghaus(double age, double strength) {
    if (age <= 0) {
      return 1;
    }
    return strength > 0 ? Math.exp(-age / (5 * strength)) : 0;
  }

  /// `1 − rate · age`, but not below a floor.
  ///
  /// @param rate 0 or more; a negative rate counts as 0
  /// @param floor in [0, 1]
  public double linear(double age, double rate, double floor) {
    return Math.max(Math.clamp(floor, 0, 1), 1 - Math.max(0, rate) * Math.max(0, age));
  }

  /// `factor^age`, such as 0.995 per hour in Generative Agents (Park et al. 2023, arXiv:2304.03442,
  /// section 4.1).
  ///
  /// @param factor in [0, 1]
  public double power(double age, double factor) {
    return Math.pow(Math.clamp(factor, 0, 1), Math.max(0, age));
  }
}
