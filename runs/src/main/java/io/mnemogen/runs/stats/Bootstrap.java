package io.mnemogen.runs.stats;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.descriptive.Quantile;

/// Percentile intervals by the two-stage cluster bootstrap (Davison and Hinkley 1997, "Bootstrap
/// Methods and their Application", section 3.8): clusters are drawn with replacement, then numbers
/// within each drawn cluster. With one cluster only the numbers are drawn, so the interval then
/// speaks of that cluster alone.
///
/// @param resamples how many resamples are drawn
/// @param confidence coverage in (0, 1), such as 0.95
/// @param seed decides the draws: equal samples get equal intervals
public record Bootstrap(int resamples, double confidence, long seed) {
  /// 2,000 resamples, 95 % coverage.
  public static final Bootstrap STANDARD = new Bootstrap(2000, 0.95, 20260101L);

  /// The mean of a sample with its interval; all zero for an empty sample.
  public Interval mean(Sample sample) {
    double[] means = resampled(sample);
    if (means.length == 0) {
      return new Interval(0, 0, 0);
    }
    Arrays.sort(means);
    double tail = (1 - confidence) / 2;
    double[] ends = Quantile.withDefaults().evaluate(means, tail, 1 - tail);
    return new Interval(sample.mean(), ends[0], ends[1]);
  }

  /// The two-sided p-value of the hypothesis that the mean difference of two samples over the same
  /// episodes is 0: twice the smaller share of resampled differences on either side of 0, at least
  /// `2 / (resamples + 1)` (Davison and Hinkley 1997, section 4.2).
  public double pValue(Sample a, Sample b) {
    double[] means = resampled(a.minus(b));
    long below = Arrays.stream(means).filter(m -> m <= 0).count();
    long above = Arrays.stream(means).filter(m -> m >= 0).count();
    return Math.min(1, 2.0 * (1 + Math.min(below, above)) / (means.length + 1.0));
  }

  /// The mean difference of two samples over the same episodes, with its interval.
  public Interval difference(Sample a, Sample b) {
    return mean(a.minus(b));
  }

  private double[] resampled(Sample sample) {
    List<double[]> clusters =
        sample.clusters().values().stream()
            .map(c -> c.stream().mapToDouble(Double::doubleValue).toArray())
            .filter(c -> c.length > 0)
            .toList();
    if (clusters.isEmpty()) {
      return new double[0];
    }
    var random = new SplittableRandom(seed);
    var means = new double[resamples];
    for (int r = 0; r < resamples; r++) {
      double sum = 0;
      long count = 0;
      for (int c = 0; c < clusters.size(); c++) {
        double[] drawn = clusters.get(clusters.size() == 1 ? 0 : random.nextInt(clusters.size()));
        for (int i = 0; i < drawn.length; i++) {
          sum += drawn[random.nextInt(drawn.length)];
        }
        count += drawn.length;
      }
      means[r] = sum / count;
    }
    return means;
  }
}
