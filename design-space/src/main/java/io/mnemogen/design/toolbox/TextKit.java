package io.mnemogen.design.toolbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Text operations. The same text always gives the same answer. Confined to one thread, because it
/// caches.
public final class TextKit {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+|\\n+");

  private static final int BOUND = 1 << 14;

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final Map<String, List<String>> stems = new HashMap<>();

  /// Lower-case words, in order.
  public List<String> words(String text) {
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /// Stems of the words that are no stop words, in order.
  public List<String> stems(String text) {
    List<String> known = stems.get(text);
    if (known != null) {
      return known;
    }
    List<String> made = analyse(text);
    if (stems.size() >= BOUND) {
      stems.clear();
    }
    stems.put(text, made);
    return made;
  }

  /// Sentences, trimmed, none blank.
  public List<String> sentences(String text) {
    return SENTENCE.splitAsStream(text).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private List<String> analyse(String text) {
    var found = new ArrayList<String>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("analysing a text in memory does no input", e);
    }
    return List.copyOf(found);
  }
}
