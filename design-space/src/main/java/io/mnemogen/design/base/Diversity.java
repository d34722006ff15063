package io.mnemogen.design.base;

import io.mnemogen.design.index.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Maximal marginal relevance over a pool of hits.
final class Diversity {
  private Diversity() {}

  /// @param vectors of the hits, in their order, at unit length
  static List<Hit> choose(List<Hit> pool, List<float[]> vectors, int k, double balance) {
    var chosen = new ArrayList<Hit>();
    double[] nearest = new double[pool.size()];
    Arrays.fill(nearest, Double.NEGATIVE_INFINITY);
    boolean[] used = new boolean[pool.size()];
    while (chosen.size() < Math.min(k, pool.size())) {
      int best = -1;
      double bestValue = 0;
      for (int i = 0; i < used.length; i++) {
        double novelty = chosen.isEmpty() ? 0 : nearest[i];
        double value = balance * pool.get(i).score() - (1 - balance) * novelty;
        if (!used[i] && (best < 0 || value > bestValue)) {
          best = i;
          bestValue = value;
        }
      }
      used[best] = true;
      chosen.add(pool.get(best));
      for (int i = 0; i < used.length; i++) {
        nearest[i] = Math.max(nearest[i], Vectors.dot(vectors.get(best), vectors.get(i)));
      }
    }
    return List.copyOf(chosen);
  }
}
