package io.mnemogen.design.toolbox.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How central each text is among others: TextRank (Mihalcea and Tarau 2004, section 4) over shared
/// stems.
public final class TextRank {
  private static final double DAMPING = 0.85;
  private static final int ROUNDS = 30;
  private static final int MOST = 256;

  private TextRank() {}

  /// One centrality per text, in order, 0 or more, with mean 1 when any two texts share a stem.
  /// Costs O(n²); beyond 256 texts a text counts for how many others each of its stems occurs in,
  /// at O(n).
  ///
  /// @param stems of each text
  public static double[] centrality(List<List<String>> stems) {
    var sets = new ArrayList<Set<String>>();
    stems.forEach(text -> sets.add(new LinkedHashSet<>(text)));
    return sets.size() > MOST ? spread(sets) : ranked(similarities(sets));
  }

  private static double[] ranked(double[][] similarity) {
    int n = similarity.length;
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      out[i] = Arrays.stream(similarity[i]).sum();
    }
    double[] rank = new double[n];
    Arrays.fill(rank, 1);
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[n];
      for (int i = 0; i < n; i++) {
        double sum = 0;
        for (int j = 0; j < n; j++) {
          if (similarity[j][i] > 0) {
            sum += similarity[j][i] / out[j] * rank[j];
          }
        }
        next[i] = 1 - DAMPING + DAMPING * sum;
      }
      rank = next;
    }
    return rank;
  }

  private static double[][] similarities(List<Set<String>> sets) {
    int n = sets.size();
    double[][] similarity = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double sizes = Math.log(1.0 + sets.get(i).size()) + Math.log(1.0 + sets.get(j).size());
        long shared = sets.get(i).stream().filter(sets.get(j)::contains).count();
        similarity[i][j] = sizes > 0 ? shared / sizes : 0;
        similarity[j][i] = similarity[i][j];
      }
    }
    return similarity;
  }

  private static double[] spread(List<Set<String>> sets) {
    Map<String, Integer> frequency = new HashMap<>();
    sets.forEach(set -> set.forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
    double[] spread = new double[sets.size()];
    double total = 0;
    for (int i = 0; i < spread.length; i++) {
      for (String stem : sets.get(i)) {
        spread[i] += frequency.getOrDefault(stem, 1) - 1;
      }
      spread[i] /= Math.log(2.0 + sets.get(i).size());
      total += spread[i];
    }
    double mean = total / spread.length;
    for (int i = 0; i < spread.length && mean > 0; i++) {
      spread[i] /= mean;
    }
    return spread;
  }
}
