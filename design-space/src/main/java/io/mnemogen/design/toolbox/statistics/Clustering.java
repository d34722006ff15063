package io.mnemogen.design.toolbox.statistics;

import io.mnemogen.design.index.Vectors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;

/// Groups of things that are alike. Points are vectors by id, compared by the cosine of their
/// angle, and all of one length.
///
/// Every clustering puts each id into exactly one group; groups are in order of their first id, ids
/// in the order of the points.
public final class Clustering {
  /// At most `k` groups around means: k-means++ seeding (Arthur and Vassilvitskii 2007), then
  /// Lloyd's rounds until nothing moves, at most 50, on vectors of unit length. Costs O(n · k)
  /// comparisons a round.
  ///
  /// @param random draws the seeds
  public List<List<String>> kMeans(
      SequencedMap<String, float[]> points, int k, RandomGenerator random) {
    return grouped(points, KMeans.assign(units(points), k, random));
  }

  /// Groups by merging the two most similar ones while their average similarity is at least a
  /// threshold. Costs O(n²) memory and comparisons and O(n³) steps at worst: meant for up to a
  /// thousand points.
  ///
  /// @param threshold in [-1, 1]
  public List<List<String>> agglomerative(SequencedMap<String, float[]> points, double threshold) {
    return grouped(points, Agglomeration.assign(similarities(points), threshold));
  }

  /// Groups of first neighbours: every point is joined with the one nearest to it (FINCH, Sarfraz,
  /// Sharma and Stiefelhagen 2019, equation 1); with more levels the means of the groups are joined
  /// again. Needs no threshold and no number of groups. Costs O(n²) comparisons.
  ///
  /// @param levels how often to join, at least 1; ends earlier when a single group is left
  public List<List<String>> firstNeighbours(SequencedMap<String, float[]> points, int levels) {
    return grouped(points, Finch.assign(units(points), levels));
  }

  /// Two Gaussians fitted to numbers.
  public GaussianMixture mixture(Collection<Double> values) {
    return GaussianMixture.fit(values);
  }

  /// The mean of vectors of one length, at unit length; empty for none.
  public float[] centre(Collection<float[]> vectors) {
    return vectors.isEmpty() ? new float[0] : Vectors.unit(Vectors.mean(List.copyOf(vectors)));
  }

  private static List<float[]> units(SequencedMap<String, float[]> points) {
    return points.values().stream().map(Vectors::unit).toList();
  }

  private static double[][] similarities(SequencedMap<String, float[]> points) {
    List<float[]> units = units(points);
    double[][] similarity = new double[units.size()][units.size()];
    for (int i = 0; i < units.size(); i++) {
      for (int j = 0; j < i; j++) {
        similarity[i][j] = Vectors.dot(units.get(i), units.get(j));
        similarity[j][i] = similarity[i][j];
      }
    }
    return similarity;
  }

  private static List<List<String>> grouped(
      SequencedMap<String, float[]> points, int[] assignment) {
    var groups = new LinkedHashMap<Integer, List<String>>();
    int i = 0;
    for (String id : points.keySet()) {
      groups.computeIfAbsent(assignment[i++], g -> new ArrayList<>()).add(id);
    }
    return List.copyOf(groups.values());
  }
}
