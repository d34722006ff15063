package io.mnemogen.tasks.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Neighbouring content words of a text, stemmed, with the distance between them.
///
/// The distance counts the stop words between the two: "went to the group" gives `went 3 group`. A
/// text from which stop words were stripped therefore loses every pair that had one in between.
final class StemPairs {
  /// Two neighbouring content stems of a text.
  ///
  /// @param first the earlier stem
  /// @param gap how many words the second stands after the first, from 1
  /// @param second the later stem
  record Pair(String first, int gap, String second) {}

  private static final Analyzer ENGLISH = new EnglishAnalyzer();

  private StemPairs() {}

  /// The pairs of a text, in order. Safe for use by many threads.
  static List<Pair> of(String text) {
    var pairs = new ArrayList<Pair>();
    try (TokenStream stream = ENGLISH.tokenStream("text", text.replace('’', '\''))) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      String last = "";
      while (stream.incrementToken()) {
        String stem = term.toString();
        if (!last.isEmpty()) {
          pairs.add(new Pair(last, step.getPositionIncrement(), stem));
        }
        last = stem;
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("analysing a text in memory does no input", e);
    }
    return pairs;
  }
}
