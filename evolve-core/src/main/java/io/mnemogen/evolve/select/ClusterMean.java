package io.mnemogen.evolve.select;

import io.mnemogen.evolve.Verdict.EpisodeQuality;
import java.util.LinkedHashMap;
import java.util.List;

/// A mean over episodes that belong to clusters.
///
/// @param mean over episodes
/// @param error standard error of the mean: over clusters when there are at least three (Liang and
///   Zeger 1986, eq. 5, for a mean), else over episodes
public record ClusterMean(double mean, double error) {
  private static final int CLUSTERS = 3;

  /// The mean quality of episodes; 0 without error for none.
  public static ClusterMean of(List<EpisodeQuality> episodes) {
    return of(
        episodes.stream().mapToDouble(EpisodeQuality::quality).toArray(),
        episodes.stream().map(EpisodeQuality::cluster).toList());
  }

  /// The mean of values.
  ///
  /// @param clusters the cluster of every value
  static ClusterMean of(double[] values, List<String> clusters) {
    int n = values.length;
    if (n == 0) {
      return new ClusterMean(0, 0);
    }
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / n;
    var residuals = new LinkedHashMap<String, Double>();
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double residual = values[i] - mean;
      squares += residual * residual;
      residuals.merge(clusters.get(i), residual, Double::sum);
    }
    int groups = residuals.size();
    if (groups >= CLUSTERS) {
      double between = residuals.values().stream().mapToDouble(r -> r * r).sum();
      return new ClusterMean(mean, Math.sqrt(between * groups / (groups - 1.0)) / n);
    }
    return new ClusterMean(mean, n > 1 ? Math.sqrt(squares / (n - 1.0) / n) : 0);
  }
}
