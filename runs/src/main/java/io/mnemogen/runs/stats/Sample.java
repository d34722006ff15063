package io.mnemogen.runs.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Numbers measured in clusters: episodes in courses. The order of clusters and of numbers is
/// fixed.
///
/// @param suite the content hash of what they were measured on; empty when that is of no matter
/// @param clusters the numbers of each cluster, by name
public record Sample(String suite, SequencedMap<String, List<Double>> clusters) {
  /// A sample that grows by [#add].
  public static Sample empty() {
    return on("");
  }

  /// A sample that grows by [#add], measured on a suite.
  ///
  /// @param suite its content hash
  public static Sample on(String suite) {
    return new Sample(suite, new LinkedHashMap<>());
  }

  /// Adds one number to a cluster and returns this sample.
  public Sample add(String cluster, double value) {
    clusters.computeIfAbsent(cluster, c -> new ArrayList<>()).add(value);
    return this;
  }

  /// The mean over all numbers; 0 when there are none.
  public double mean() {
    return clusters.values().stream()
        .flatMap(List::stream)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }

  /// This sample minus another, number by number.
  ///
  /// @throws IllegalArgumentException if the two were measured on different suites, or do not have
  ///   the same clusters with as many numbers each: only what was measured on the same episodes can
  ///   be paired
  public Sample minus(Sample other) {
    if (!suite.equals(other.suite)) {
      throw new IllegalArgumentException(
          "scores of different suites are not compared, but these are of %s and of %s"
              .formatted(suite, other.suite));
    }
    var differences = new LinkedHashMap<String, List<Double>>();
    for (Map.Entry<String, List<Double>> entry : clusters.entrySet()) {
      List<Double> mine = entry.getValue();
      List<Double> theirs = other.clusters.getOrDefault(entry.getKey(), List.of());
      if (mine.size() != theirs.size() || clusters.size() != other.clusters.size()) {
        throw new IllegalArgumentException(
            "paired samples have the same episodes, but cluster '%s' has %d and %d"
                .formatted(entry.getKey(), mine.size(), theirs.size()));
      }
      var row = new ArrayList<Double>(mine.size());
      for (int i = 0; i < mine.size(); i++) {
        row.add(mine.get(i) - theirs.get(i));
      }
      differences.put(entry.getKey(), row);
    }
    return new Sample(suite, differences);
  }
}
