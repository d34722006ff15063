package io.mnemogen.design.toolbox.statistics;

import java.util.Arrays;

/// Agglomerative clustering with average linkage.
final class Agglomeration {
  private Agglomeration() {}

  /// The number of each point's group.
  ///
  /// @param similarity between points, symmetric; is overwritten
  static int[] assign(double[][] similarity, double threshold) {
    int n = similarity.length;
    int[] group = new int[n];
    int[] size = new int[n];
    int[] nearest = new int[n];
    Arrays.setAll(group, i -> i);
    Arrays.fill(size, 1);
    for (int i = 0; i < n; i++) {
      nearest[i] = nearest(similarity, size, i);
    }
    while (true) {
      int best = -1;
      for (int i = 0; i < n; i++) {
        if (size[i] > 0
            && nearest[i] >= 0
            && (best < 0 || similarity[i][nearest[i]] > similarity[best][nearest[best]])) {
          best = i;
        }
      }
      if (best < 0 || !(similarity[best][nearest[best]] >= threshold)) {
        return group;
      }
      int into = Math.min(best, nearest[best]);
      int from = Math.max(best, nearest[best]);
      for (int j = 0; j < n; j++) {
        double average =
            (size[into] * similarity[into][j] + size[from] * similarity[from][j])
                / (size[into] + size[from]);
        similarity[into][j] = average;
        similarity[j][into] = average;
        group[j] = group[j] == from ? into : group[j];
      }
      size[into] += size[from];
      size[from] = 0;
      for (int i = 0; i < n; i++) {
        if (size[i] > 0 && (i == into || nearest[i] == into || nearest[i] == from)) {
          nearest[i] = nearest(similarity, size, i);
        } else if (size[i] > 0
            && nearest[i] >= 0
            && similarity[i][into] > similarity[i][nearest[i]]) {
          nearest[i] = into;
        }
      }
    }
  }

  private static int nearest(double[][] similarity, int[] size, int i) {
    int nearest = -1;
    for (int j = 0; j < size.length; j++) {
      if (j != i && size[j] > 0 && (nearest < 0 || similarity[i][j] > similarity[i][nearest])) {
        nearest = j;
      }
    }
    return nearest;
  }
}
