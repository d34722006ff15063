package io.mnemogen.runs.stats;

/// A mean with the interval it is believed to lie in.
///
/// @param mean the point estimate
/// @param low the lower end
/// @param high the upper end
public record Interval(double mean, double low, double high) {
  /// Whether the whole interval lies above a value.
  public boolean above(double value) {
    return low > value;
  }
}
