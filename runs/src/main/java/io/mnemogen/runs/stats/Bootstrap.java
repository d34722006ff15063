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
    List<double[]> clusters =
        sample.clusters().values().stream()
            .map(c -> c.stream().mapToDouble(Double::doubleValue).toArray())
            .filter(c -> c.length > 0)
            .toList();
    if (clusters.isEmpty()) {
      return new Interval(0, 0, 0);
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
    Arrays.sort(means);
    double tail = (1 - confidence) / 2;
    double[] ends = Quantile.withDefaults().evaluate(means, tail, 1 - tail);
    return new Interval(sample.mean(), ends[0], ends[1]);
  }

  /// The mean difference of two samples over the same episodes, with its interval.
  public Interval difference(Sample a, Sample b) {
    return mean(a.minus(b));
  }
}
