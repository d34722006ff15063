package io.mnemogen.tasks.dialogue;

import io.mnemogen.design.memory.Recalled;
import java.util.Arrays;
import java.util.List;

/// How much of the cited evidence stands in the returned text, and how early.
///
/// A cited utterance earns the share of its word pairs that the passages hold together, once that
/// share reaches one half; below, nothing. Ids and scores a design claims play no role.
///
/// @param recall mean credit over the cited utterances, in [0, 1]
/// @param ndcg normalised discounted cumulative gain (Järvelin and Kekäläinen 2002): the credit a
///   passage adds, discounted by `1 / log2(1 + r)`, where rank `r` counts started steps of 32 words
///   read up to its end, so that lumping texts into one passage does not pay; relative to the cited
///   utterances alone, shortest first; in [0, 1]
record EvidenceScore(double recall, double ndcg) {
  private static final double ENOUGH = 0.5;

  /// Scores passages, best first.
  static EvidenceScore of(List<Recalled> passages, List<PairSet> golds, Evidence evidence) {
    var found = new boolean[golds.size()][];
    Arrays.setAll(found, g -> new boolean[golds.get(g).size()]);
    double credit = 0;
    double gain = 0;
    int rank = 0;
    for (Recalled recalled : passages) {
      PairSet passage = evidence.passage(recalled.text());
      rank += passage.steps();
      for (int g = 0; g < found.length; g++) {
        mark(golds.get(g), passage, found[g]);
      }
      double now = credit(found);
      gain += (now - credit) / discount(rank);
      credit = now;
    }
    double ideal = ideal(golds);
    return new EvidenceScore(credit / golds.size(), Math.min(1, gain / ideal));
  }

  private static void mark(PairSet gold, PairSet passage, boolean[] found) {
    for (int p = 0; p < passage.size(); p++) {
      int position = gold.position(passage.code(p));
      if (position >= 0) {
        found[position] = true;
      }
    }
  }

  private static double credit(boolean[][] found) {
    double sum = 0;
    for (boolean[] pairs : found) {
      int hits = 0;
      for (boolean hit : pairs) {
        hits += hit ? 1 : 0;
      }
      double share = (double) hits / pairs.length;
      sum += share >= ENOUGH ? share : 0;
    }
    return sum;
  }

  private static double ideal(List<PairSet> golds) {
    int[] steps = golds.stream().mapToInt(PairSet::steps).sorted().toArray();
    double sum = 0;
    int rank = 0;
    for (int step : steps) {
      rank += step;
      sum += 1 / discount(rank);
    }
    return sum;
  }

  private static double discount(int rank) {
    return Math.log(1 + rank) / Math.log(2);
  }
}
