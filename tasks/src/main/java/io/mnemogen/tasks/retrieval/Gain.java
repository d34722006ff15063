package io.mnemogen.tasks.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How good a ranking is.
///
/// @param ndcg normalised discounted cumulative gain at 10 (Järvelin and Kekäläinen 2002) with the
///   grade as gain, as trec_eval and BEIR count it
/// @param recall the share of relevant documents among the first 10
record Gain(double ndcg, double recall) {
  /// How far down is looked.
  static final int DEPTH = 10;

  /// The gain of a ranking of document ids.
  static Gain of(List<String> ranking, Map<String, Integer> relevant) {
    List<String> top = ranking.subList(0, Math.min(DEPTH, ranking.size()));
    List<Integer> grades = top.stream().map(id -> relevant.getOrDefault(id, 0)).toList();
    List<Integer> ideal =
        relevant.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
    double found = grades.stream().filter(grade -> grade > 0).count();
    return new Gain(dcg(grades) / dcg(ideal), found / relevant.size());
  }

  private static double dcg(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < grades.size(); i++) {
      sum += grades.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }
}
