package io.mnemogen.tasks.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Okapi BM25 (k1 = 1.2, b = 0.75) over documents given as texts; a plain reference, slow and
/// short.
public final class Bm25 {
  private final Function<String, List<String>> terms;
  private final List<Map<String, Integer>> documents = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private long total;

  /// @param terms turns a text into the terms that are matched
  public Bm25(Function<String, List<String>> terms) {
    this.terms = terms;
  }

  /// Adds a document; its number is how many were added before.
  public void add(String text) {
    var counts = new HashMap<String, Integer>();
    List<String> words = terms.apply(text);
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    counts.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum));
    documents.add(counts);
    lengths.add(words.size());
    total += words.size();
  }

  /// The score of every document, by number.
  public double[] scores(String query) {
    var scores = new double[documents.size()];
    double average = (double) total / Math.max(1, documents.size());
    for (String word : new LinkedHashSet<>(terms.apply(query))) {
      int n = frequency.getOrDefault(word, 0);
      double idf = Math.log(1 + (documents.size() - n + 0.5) / (n + 0.5));
      for (int d = 0; d < scores.length; d++) {
        int count = documents.get(d).getOrDefault(word, 0);
        double norm = 1.2 * (0.25 + 0.75 * lengths.get(d) / average);
        scores[d] += idf * count * 2.2 / (count + norm);
      }
    }
    return scores;
  }

  /// The numbers of the documents with a score above 0, best first.
  public List<Integer> ranking(String query) {
    double[] scores = scores(query);
    return IntStream.range(0, scores.length)
        .filter(d -> scores[d] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer d) -> -scores[d]))
        .toList();
  }
}
