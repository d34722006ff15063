package io.mnemogen.design.toolbox;

import io.mnemogen.design.toolbox.text.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text operations. The same text always gives the same answer. Confined to one thread, because it
/// caches.
public final class TextKit {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+|\\n+");

  private final Analysis analysis = new Analysis();

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
    return analysis.stems(text);
  }

  /// Sentences, trimmed, none blank.
  public List<String> sentences(String text) {
    return SENTENCE.splitAsStream(text).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
