package io.mnemogen.tasks.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How close an answer is to the right one, as the question-answering literature counts it. Both
/// are compared in lower case without punctuation and the articles a, an, the (Rajpurkar et al.
/// 2016, SQuAD).
///
/// @param exact 1 if both are the same, else 0
/// @param f1 harmonic mean of precision and recall over words
/// @param bleu1 share of the answer's words that are right, times a penalty for brevity (Papineni
///   et al. 2002, with unigrams only)
public record Marks(double exact, double f1, double bleu1) {
  /// The marks of an answer.
  public static Marks of(String answer, String right) {
    List<String> given = words(answer);
    List<String> wanted = words(right);
    if (given.isEmpty() || wanted.isEmpty()) {
      double both = given.equals(wanted) ? 1 : 0;
      return new Marks(both, both, both);
    }
    double shared = shared(given, wanted);
    double precision = shared / given.size();
    double recall = shared / wanted.size();
    double f1 = shared == 0 ? 0 : 2 * precision * recall / (precision + recall);
    double brevity =
        given.size() >= wanted.size() ? 1 : Math.exp(1 - (double) wanted.size() / given.size());
    return new Marks(given.equals(wanted) ? 1 : 0, f1, brevity * precision);
  }

  private static int shared(List<String> given, List<String> wanted) {
    Map<String, Integer> left = new HashMap<>();
    wanted.forEach(word -> left.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : given) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shared;
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !word.matches("a|an|the")) {
        words.add(word);
      }
    }
    return words;
  }
}
