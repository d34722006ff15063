package io.mnemogen.design.toolbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Ways of combining scores of several views over the same units.
///
/// Every method keeps the order of its input and never changes it. A missing id counts as the
/// lowest score of the map it is missing in.
public final class Fusion {
  static final Fusion INSTANCE = new Fusion();

  private Fusion() {}

  /// Scores shifted and scaled to mean 0 and standard deviation 1; all 0 when they do not differ.
  public SequencedMap<String, Double> zScores(Map<String, Double> scores) {
    double mean = scores.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double variance =
        scores.values().stream().mapToDouble(v -> (v - mean) * (v - mean)).average().orElse(0);
    return zScores(scores, mean, Math.sqrt(variance));
  }

  /// Scores shifted and scaled by a known mean and standard deviation; all 0 when the latter is not
  /// above 0.
  public SequencedMap<String, Double> zScores(
      Map<String, Double> scores, double mean, double deviation) {
    var scaled = new LinkedHashMap<String, Double>();
    scores.forEach((id, v) -> scaled.put(id, deviation > 0 ? (v - mean) / deviation : 0.0));
    return scaled;
  }

  /// Scores scaled to [0, 1], the lowest to 0 and the highest to 1; all 1 when they do not differ.
  public SequencedMap<String, Double> minMax(Map<String, Double> scores) {
    double low = lowest(scores);
    double high = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    var scaled = new LinkedHashMap<String, Double>();
    scores.forEach((id, v) -> scaled.put(id, high > low ? (v - low) / (high - low) : 1.0));
    return scaled;
  }

  /// Scores cut to a range.
  public SequencedMap<String, Double> clip(Map<String, Double> scores, double low, double high) {
    var cut = new LinkedHashMap<String, Double>();
    scores.forEach((id, v) -> cut.put(id, Math.clamp(v, low, high)));
    return cut;
  }

  /// `wa · a + wb · b` over the ids of either, `a`'s first.
  public SequencedMap<String, Double> weighted(
      Map<String, Double> a, double wa, Map<String, Double> b, double wb) {
    return weighted(List.of(a, b), List.of(wa, wb));
  }

  /// The weighted sum of several score maps over the ids of any, the first map's first.
  ///
  /// @param weights one per map; a missing weight counts as 1
  public SequencedMap<String, Double> weighted(
      List<? extends Map<String, Double>> maps, List<Double> weights) {
    var ids = new LinkedHashSet<String>();
    maps.forEach(map -> ids.addAll(map.keySet()));
    var sum = new LinkedHashMap<String, Double>();
    for (int i = 0; i < maps.size(); i++) {
      Map<String, Double> map = maps.get(i);
      double low = lowest(map);
      double weight = i < weights.size() ? weights.get(i) : 1;
      for (String id : ids) {
        sum.merge(id, weight * map.getOrDefault(id, low), Double::sum);
      }
    }
    return sum;
  }

  /// Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009): the sum of `1 / (constant +
  /// rank)`, ranks from 1; an id adds nothing for a ranking it is missing in. In order of first
  /// appearance.
  ///
  /// @param constant 60 in the paper; above -1
  public SequencedMap<String, Double> reciprocalRank(
      List<? extends Collection<String>> rankings, double constant) {
    var sum = new LinkedHashMap<String, Double>();
    for (Collection<String> ranking : rankings) {
      int rank = 1;
      for (String id : ranking) {
        sum.merge(id, 1 / (constant + rank++), Double::sum);
      }
    }
    return sum;
  }

  /// Reciprocal rank fusion of two score maps, each ranked by [#best].
  public SequencedMap<String, Double> reciprocalRank(
      Map<String, Double> a, Map<String, Double> b, double constant) {
    return reciprocalRank(List.of(best(a, a.size()), best(b, b.size())), constant);
  }

  /// The ids of several rankings, one ranking after the other, each id once.
  public List<String> firstFound(List<? extends Collection<String>> rankings) {
    var ids = new LinkedHashSet<String>();
    rankings.forEach(ids::addAll);
    return List.copyOf(ids);
  }

  /// The `k` ids with the highest scores, best first; equal scores in the order of the map, NaN
  /// last.
  public List<String> best(Map<String, Double> scores, int k) {
    List<Map.Entry<String, Double>> ranked = new ArrayList<>(scores.entrySet());
    ranked.sort((a, b) -> Double.compare(rank(b.getValue()), rank(a.getValue())));
    return ranked.stream().limit(Math.max(0, k)).map(Map.Entry::getKey).toList();
  }

  private static double rank(double score) {
    return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score + 0.0;
  }

  private static double lowest(Map<String, Double> scores) {
    return scores.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
  }
}
