package io.mnemogen.sandbox.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One measured number.
///
/// @param name what was measured
/// @param value the median of repetitions, or a rate over all of them
/// @param unit of the value; empty for a ratio
/// @param goal what it should be, or null where nothing was promised
public record Figure(String name, double value, String unit, @Nullable Goal goal) {
  /// What a figure should be.
  ///
  /// @param low the least it may be
  /// @param high the most it may be
  public record Goal(double low, double high) {
    static Goal atMost(double high) {
      return new Goal(Double.NEGATIVE_INFINITY, high);
    }

    static Goal atLeast(double low) {
      return new Goal(low, Double.POSITIVE_INFINITY);
    }

    @Override
    public String toString() {
      return Double.isInfinite(high)
          ? String.format(Locale.ROOT, "at least %.4g", low)
          : String.format(Locale.ROOT, "at most %.4g", high);
    }
  }

  static Figure of(String name, double value, String unit) {
    return new Figure(name, value, unit, null);
  }

  static Figure of(String name, double value, String unit, Goal goal) {
    return new Figure(name, value, unit, goal);
  }

  /// Whether the figure is what it should be, where something was promised.
  public Optional<Boolean> met() {
    return goal == null
        ? Optional.empty()
        : Optional.of(value >= goal.low() && value <= goal.high());
  }

  /// The middle of several values.
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
