package io.mnemogen.design.toolbox.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Stems by Lucene's English analysis (possessives, lower case, stop words, Porter stemmer), with
/// [Words#isFunctionWord] for stop words and a cache of the texts used last. Confined to one
/// thread.
public final class Analysis {
  private static final int CHARACTERS = 1 << 20;
  private static final int VOCABULARY = 1 << 16;

  private final Analyzer analyzer = new EnglishAnalyzer(Words.stopWords());
  private final LinkedHashMap<String, List<String>> known = new LinkedHashMap<>(256, 0.75f, true);
  private final Map<String, String> vocabulary = new HashMap<>();
  private long characters;

  /// The stems of the words that are no stop words, in order. At most a million characters of text
  /// are remembered; the text unused for longest goes first.
  public List<String> stems(String text) {
    List<String> remembered = known.get(text);
    if (remembered != null) {
      return remembered;
    }
    List<String> made = analyse(text);
    if (text.length() <= CHARACTERS / 16) {
      known.put(text, made);
      characters += text.length();
      while (characters > CHARACTERS) {
        characters -= known.pollFirstEntry().getKey().length();
      }
    }
    return made;
  }

  private List<String> analyse(String text) {
    var found = new ArrayList<String>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(shared(term.toString()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("analysing a text in memory does no input", e);
    }
    return List.copyOf(found);
  }

  private String shared(String stem) {
    String same = vocabulary.putIfAbsent(stem, stem);
    if (vocabulary.size() > VOCABULARY) {
      vocabulary.clear();
    }
    return same == null ? stem : same;
  }
}
