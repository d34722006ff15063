package io.mnemogen.runs.stats;

import java.util.SplittableRandom;

/// The sign-flip permutation test of paired differences (Fisher 1935, "The Design of Experiments",
/// section 21), with whole clusters flipped, because episodes of one course are not independent.
/// With one cluster its numbers are flipped instead, so the test then speaks of that cluster alone.
///
/// @param draws how many flips are drawn where trying all of them would take more
/// @param seed decides the draws: equal samples get equal p-values
public record SignFlips(int draws, long seed) {
  /// 65,536 draws: all flips of sixteen clusters or fewer.
  public static final SignFlips STANDARD = new SignFlips(1 << 16, 20260101L);

  private static final double ROUNDING = 1e-12;

  /// The two-sided p-value of the hypothesis that two samples over the same episodes are
  /// interchangeable: the share of flips whose difference is at least as far from 0. Of `c`
  /// clusters no p-value is below `2 / 2^c`.
  ///
  /// @throws IllegalArgumentException if the samples cannot be paired
  public double pValue(Sample a, Sample b) {
    double[] parts = parts(a.minus(b));
    double observed = Math.abs(sum(parts, 0)) - ROUNDING;
    boolean all = parts.length < Integer.SIZE && 1L << parts.length <= draws;
    int flips = all ? 1 << parts.length : draws;
    var random = new SplittableRandom(seed);
    long extreme = all ? 0 : 1;
    for (int flip = 0; flip < flips; flip++) {
      double flipped = all ? sum(parts, flip) : drawn(parts, random);
      extreme += Math.abs(flipped) >= observed ? 1 : 0;
    }
    return extreme / (all ? flips : flips + 1.0);
  }

  private static double[] parts(Sample difference) {
    var clusters = difference.clusters().values();
    return clusters.size() == 1
        ? clusters.iterator().next().stream().mapToDouble(Double::doubleValue).toArray()
        : clusters.stream()
            .mapToDouble(c -> c.stream().mapToDouble(Double::doubleValue).sum())
            .toArray();
  }

  private static double sum(double[] parts, int flip) {
    double sum = 0;
    for (int i = 0; i < parts.length; i++) {
      sum += (flip >> i & 1) == 0 ? parts[i] : -parts[i];
    }
    return sum;
  }

  private static double drawn(double[] parts, SplittableRandom random) {
    double sum = 0;
    for (double part : parts) {
      sum += random.nextBoolean() ? part : -part;
    }
    return sum;
  }
}
