package io.mnemogen.design.toolbox.statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;

/// Numbers about numbers.
public final class Statistics {
  /// The arithmetic mean; 0 for none.
  public double mean(Collection<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /// The standard deviation of a whole population; 0 for fewer than two.
  public double deviation(Collection<Double> values) {
    double mean = mean(values);
    return Math.sqrt(values.stream().mapToDouble(v -> (v - mean) * (v - mean)).average().orElse(0));
  }

  /// The value below which a share of the values lies, between neighbours by linear interpolation
  /// (type 7 of Hyndman and Fan 1996); 0 for none.
  ///
  /// @param share in [0, 1]; 0.5 asks for the median
  public double quantile(Collection<Double> values, double share) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      return 0;
    }
    double at = Math.clamp(share, 0, 1) * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /// The entropy of weights brought to sum 1, in nats, in [0, ln n]; weights of 0 or less do not
  /// count.
  public double entropy(Collection<Double> weights) {
    double sum = weights.stream().mapToDouble(w -> Math.max(0, w)).sum();
    double entropy = 0;
    for (double weight : weights) {
      if (weight > 0) {
        entropy -= weight / sum * Math.log(weight / sum);
      }
    }
    return entropy + 0.0;
  }

  /// Entropy as a share of the highest possible, `entropy / ln n`, in [0, 1]; 0 for fewer than two.
  public double evenness(Collection<Double> weights) {
    return weights.size() < 2 ? 0 : Math.min(1, entropy(weights) / Math.log(weights.size()));
  }

  /// `e^(score / temperature)`, brought to sum 1, in the order of the map. Infinities and large
  /// scores are safe.
  ///
  /// @param temperature above 0; otherwise all weight goes to the highest, in equal parts
  public SequencedMap<String, Double> softmax(Map<String, Double> scores, double temperature) {
    double highest =
        scores.values().stream()
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    var weights = new LinkedHashMap<String, Double>();
    scores.forEach((id, score) -> {
      double below = score == highest ? 0 : score - highest;
      double weight = temperature > 0 ? Math.exp(below / temperature) : below == 0 ? 1 : 0;
      weights.put(id, weight);
    });
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    weights.replaceAll((id, weight) -> weight / sum);
    return weights;
  }

  /// `1 / (1 + e^(−x))`.
  public double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /// An id drawn with a chance in proportion to its weight; the empty text if no weight is above 0.
  public String sample(Map<String, Double> weights, RandomGenerator random) {
    double sum = weights.values().stream().mapToDouble(w -> Math.max(0, w)).sum();
    double left = sum > 0 ? random.nextDouble() * sum : 0;
    String drawn = "";
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      if (entry.getValue() > 0) {
        drawn = entry.getKey();
        left -= entry.getValue();
        if (left < 0) {
          break;
        }
      }
    }
    return drawn;
  }
}
