package io.mnemogen.evolve.select;

import io.mnemogen.evolve.Verdict;
import java.util.LinkedHashMap;
import java.util.List;

/// The difference of two verdicts on the same episodes.
///
/// @param mean of the first minus the second, over episodes
/// @param error standard error of the mean: over clusters when there are at least three (Liang and
///   Zeger 1986, eq. 5, for a mean), else over episodes
public record Paired(double mean, double error) {
  private static final int CLUSTERS = 3;

  /// Pairs episodes by place.
  ///
  /// @throws IllegalArgumentException if the verdicts are on different suites
  public static Paired of(Verdict.Scored a, Verdict.Scored b) {
    List<Verdict.EpisodeQuality> left = a.episodes();
    List<Verdict.EpisodeQuality> right = b.episodes();
    if (!a.suite().equals(b.suite()) || left.size() != right.size()) {
      throw new IllegalArgumentException(
          "only verdicts on one suite are paired, but these are on %s (%d episodes) and %s (%d)"
              .formatted(a.suite(), left.size(), b.suite(), right.size()));
    }
    int n = left.size();
    if (n == 0) {
      return new Paired(a.objectives().quality() - b.objectives().quality(), 0);
    }
    var differences = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      differences[i] = left.get(i).quality() - right.get(i).quality();
      sum += differences[i];
    }
    double mean = sum / n;
    var clusters = new LinkedHashMap<String, Double>();
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double residual = differences[i] - mean;
      squares += residual * residual;
      clusters.merge(left.get(i).cluster(), residual, Double::sum);
    }
    int groups = clusters.size();
    if (groups >= CLUSTERS) {
      double between = clusters.values().stream().mapToDouble(r -> r * r).sum();
      return new Paired(mean, Math.sqrt(between * groups / (groups - 1.0)) / n);
    }
    return new Paired(mean, n > 1 ? Math.sqrt(squares / (n - 1.0) / n) : 0);
  }
}
