package io.mnemogen.design;

/// A number a slot declares in its own code, which a search may change without touching the code.
///
/// Written in a slot as `tune('k', 8, 1, 64)`: name, initial value, lowest, highest. The value is
/// whole when all three numbers are written without a decimal point.
///
/// @param name unique within its slot, `[A-Za-z][A-Za-z0-9_]*`
/// @param initial the value used when a design sets none, within the range
/// @param low the lowest value, inclusive
/// @param high the highest value, inclusive
/// @param whole whether the slot receives an `int` rather than a `double`
public record Tunable(String name, double initial, double low, double high, boolean whole) {
  /// @throws IllegalArgumentException if the range is empty or the initial value lies outside it
  public Tunable {
    if (!(low <= initial && initial <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException(
          "a tunable needs low <= initial <= high, but '%s' has initial %s in [%s, %s]"
              .formatted(name, initial, low, high));
    }
  }

  /// The nearest legal value: clamped to the range and, for a whole tunable, rounded. NaN becomes
  /// the initial value.
  public double nearest(double value) {
    if (Double.isNaN(value)) {
      return initial;
    }
    double clamped = Math.clamp(value, low, high);
    return (whole ? Math.rint(clamped) : clamped) + 0.0;
  }
}
