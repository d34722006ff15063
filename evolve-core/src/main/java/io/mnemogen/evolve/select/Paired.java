package io.mnemogen.evolve.select;

import io.mnemogen.evolve.Verdict;
import java.util.List;

/// The difference of two verdicts on the same episodes.
///
/// @param mean of the first minus the second, over episodes
/// @param error its standard error, see [ClusterMean]
public record Paired(double mean, double error) {
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
    for (int i = 0; i < n; i++) {
      differences[i] = left.get(i).quality() - right.get(i).quality();
    }
    List<String> clusters = left.stream().map(Verdict.EpisodeQuality::cluster).toList();
    ClusterMean mean = ClusterMean.of(differences, clusters);
    return new Paired(mean.mean(), mean.error());
  }
}
