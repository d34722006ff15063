package io.mnemogen.design.toolbox.text;

import java.util.ArrayList;
import java.util.List;

/// How one sequence of texts became another, by their longest common sub-sequence.
///
/// @param removed what only the earlier has, in its order
/// @param added what only the later has, in its order
/// @param kept what both have, in order
public record Diff(List<String> removed, List<String> added, List<String> kept) {
  private static final int MOST = 2_000;

  public Diff {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
    kept = List.copyOf(kept);
  }

  /// The difference between two sequences. Costs O(length²); of longer sequences the first 2,000
  /// texts are compared.
  public static Diff between(List<String> before, List<String> after) {
    List<String> a = before.subList(0, Math.min(MOST, before.size()));
    List<String> b = after.subList(0, Math.min(MOST, after.size()));
    int[][] common = lengths(a, b);
    var removed = new ArrayList<String>();
    var added = new ArrayList<String>();
    var kept = new ArrayList<String>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        kept.add(a.get(i++));
        j++;
      } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
        removed.add(a.get(i++));
      } else {
        added.add(b.get(j++));
      }
    }
    return new Diff(removed, added, kept);
  }

  /// The share of both sequences that is kept, in [0, 1]; 1 for two empty ones.
  public double similarity() {
    int all = 2 * kept.size() + removed.size() + added.size();
    return all == 0 ? 1 : 2.0 * kept.size() / all;
  }

  private static int[][] lengths(List<String> a, List<String> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
