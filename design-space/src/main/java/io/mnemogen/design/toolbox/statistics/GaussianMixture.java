package io.mnemogen.design.toolbox.statistics;

import java.util.Arrays;
import java.util.Collection;

/// Two Gaussians fitted to numbers: a low and a high group, as MemGAS tells related memories from
/// unrelated ones (2025, arXiv:2505.19549).
///
/// @param lowMean the mean of the low group
/// @param lowDeviation its standard deviation, above 0
/// @param highMean the mean of the high group, not below that of the low one
/// @param highDeviation its standard deviation, above 0
/// @param highShare the share of the high group, in (0, 1)
public record GaussianMixture(
    double lowMean, double lowDeviation, double highMean, double highDeviation, double highShare) {
  private static final int ROUNDS = 100;

  /// Fits by expectation-maximisation from the lower and the upper half, at most 100 rounds of
  /// O(n). Of fewer than two different values both groups get the same mean.
  static GaussianMixture fit(Collection<Double> values) {
    double[] x = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double spread = x.length == 0 ? 0 : x[x.length - 1] - x[0];
    double floor = Math.max(1e-9, spread * 1e-3);
    if (spread <= 0) {
      double mean = x.length == 0 ? 0 : x[0];
      return new GaussianMixture(mean, floor, mean, floor, 0.5);
    }
    int half = x.length / 2;
    double[] high = new double[x.length];
    Arrays.fill(high, half, x.length, 1);
    GaussianMixture fitted = maximised(x, high, floor);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < x.length; i++) {
        high[i] = fitted.high(x[i]);
      }
      GaussianMixture next = maximised(x, high, floor);
      if (next.equals(fitted)) {
        break;
      }
      fitted = next;
    }
    return fitted;
  }

  /// The probability in [0, 1] that a value belongs to the high group. Beyond the means it never
  /// turns: a value at or above the high mean counts as one there, below the low mean likewise.
  public double high(double value) {
    double x = Math.clamp(value, lowMean, Math.max(lowMean, highMean));
    double low = Math.log(1 - highShare) + logDensity(x, lowMean, lowDeviation);
    double high = Math.log(highShare) + logDensity(x, highMean, highDeviation);
    return 1 / (1 + Math.exp(low - high));
  }

  /// Whether a value more likely belongs to the high group.
  public boolean isHigh(double value) {
    return high(value) > 0.5;
  }

  private static GaussianMixture maximised(double[] x, double[] high, double floor) {
    double[] low = Arrays.stream(high).map(h -> 1 - h).toArray();
    double share = Math.clamp(Arrays.stream(high).sum() / x.length, 1e-6, 1 - 1e-6);
    double lowMean = mean(x, low);
    double highMean = Math.max(lowMean, mean(x, high));
    return new GaussianMixture(
        lowMean,
        Math.max(floor, deviation(x, low, lowMean)),
        highMean,
        Math.max(floor, deviation(x, high, highMean)),
        share);
  }

  private static double mean(double[] x, double[] weights) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
      total += weights[i];
    }
    return total > 0 ? sum / total : 0;
  }

  private static double deviation(double[] x, double[] weights, double mean) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * (x[i] - mean) * (x[i] - mean);
      total += weights[i];
    }
    return total > 0 ? Math.sqrt(sum / total) : 0;
  }

  private static double logDensity(double x, double mean, double deviation) {
    double z = (x - mean) / deviation;
    return -0.5 * z * z - Math.log(deviation);
  }
}
