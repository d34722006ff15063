package io.mnemogen.design.toolbox;

import java.util.LinkedHashMap;
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
    double deviation = Math.sqrt(variance);
    var scaled = new LinkedHashMap<String, Double>();
    scores.forEach((id, v) -> scaled.put(id, deviation > 0 ? (v - mean) / deviation : 0.0));
    return scaled;
  }

  /// `wa · a + wb · b` over the ids of either, `a`'s first.
  public SequencedMap<String, Double> weighted(
      Map<String, Double> a, double wa, Map<String, Double> b, double wb) {
    double lowA = lowest(a);
    double lowB = lowest(b);
    var sum = new LinkedHashMap<String, Double>();
    a.forEach((id, v) -> sum.put(id, wa * v + wb * b.getOrDefault(id, lowB)));
    b.forEach((id, v) -> sum.putIfAbsent(id, wa * lowA + wb * v));
    return sum;
  }

  private static double lowest(Map<String, Double> scores) {
    return scores.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
  }
}
