package io.mnemogen.design.toolbox.standin;

import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.text.Analysis;
import io.mnemogen.design.toolbox.text.TextRank;
import io.mnemogen.design.toolbox.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Extractive summaries: the lines that weigh most, in their order.
final class Summary {
  private final Analysis analysis;

  Summary(Analysis analysis) {
    this.analysis = analysis;
  }

  /// Turns weigh by their centrality, plus the size of their reward, 0.5 for showing something not
  /// seen before, 0.3 for being first or last.
  String of(List<Turn> turns, int words) {
    List<String> lines = turns.stream().map(t -> t.role() + ": " + t.text()).toList();
    double[] weights = weights(lines);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < weights.length; i++) {
      weights[i] += Math.abs(turns.get(i).reward()) + (seen.add(turns.get(i).text()) ? 0.5 : 0);
    }
    return best(lines, weights, words);
  }

  /// Lines weigh by their centrality, plus 0.3 for being first or last.
  String of(String text, int words) {
    List<String> sentences = Words.sentences(text);
    return best(sentences, weights(sentences), words);
  }

  private double[] weights(List<String> lines) {
    double[] weights = TextRank.centrality(lines.stream().map(analysis::stems).toList());
    for (int end : weights.length == 0 ? new int[0] : new int[] {0, weights.length - 1}) {
      weights[end] += 0.3;
    }
    return weights;
  }

  private static String best(List<String> lines, double[] weights, int words) {
    List<Integer> ranked = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      ranked.add(i);
    }
    ranked.sort(Comparator.comparingDouble(i -> -weights[i]));
    var kept = new TreeSet<Integer>();
    int left = words;
    for (int line : ranked) {
      int length = Words.count(lines.get(line));
      if (length <= left) {
        kept.add(line);
        left -= length;
      }
    }
    if (kept.isEmpty() && !ranked.isEmpty()) {
      return Words.cap(lines.get(ranked.getFirst()), words);
    }
    return String.join("\n", kept.stream().map(lines::get).toList());
  }
}
