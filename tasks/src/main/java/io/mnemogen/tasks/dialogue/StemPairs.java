package io.mnemogen.tasks.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    List<Stem> stems = stems(text);
    var pairs = new ArrayList<Pair>();
    for (int i = 1; i < stems.size(); i++) {
      Stem second = stems.get(i);
      pairs.add(new Pair(stems.get(i - 1).text(), second.step(), second.text()));
    }
    return pairs;
  }

  /// The different stems of a text, in order of first appearance. Safe for use by many threads.
  static Set<String> single(String text) {
    var found = new LinkedHashSet<String>();
    stems(text).forEach(stem -> found.add(stem.text()));
    return found;
  }

  private record Stem(String text, int step) {}

  private static List<Stem> stems(String text) {
    var stems = new ArrayList<Stem>();
    try (TokenStream stream = ENGLISH.tokenStream("text", text.replace('’', '\''))) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(new Stem(term.toString(), step.getPositionIncrement()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("analysing a text in memory does no input", e);
    }
    return stems;
  }
}
