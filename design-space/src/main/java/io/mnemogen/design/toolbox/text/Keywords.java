package io.mnemogen.design.toolbox.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The words a text is about.
public final class Keywords {
  private Keywords() {}

  /// At most `k` of names, numbers that stand alone, and content words, heaviest first; equal
  /// weights in order of appearance. A word weighs its count times its rarity; a name three times
  /// that of its rarest word. Numbers that follow a lower-case word, such as the 2 of "shelf 2",
  /// only tell instances apart and do not count.
  ///
  /// @param rarity of a lower-case word, such as its inverse document frequency; positive
  public static List<String> of(String text, int k, ToDoubleFunction<String> rarity) {
    var weights = new LinkedHashMap<String, Double>();
    var named = new LinkedHashSet<String>();
    for (String name : Names.in(text)) {
      double rarest = 0;
      for (String word : Words.of(name)) {
        named.add(word);
        rarest = Math.max(rarest, rarity.applyAsDouble(word));
      }
      weights.put(name, 3 * rarest);
    }
    List<String> words = Words.of(text);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean number = Character.isDigit(word.charAt(0));
      boolean instance = number && i > 0 && Character.isLetter(words.get(i - 1).charAt(0));
      if (!Words.isFunctionWord(word) && !named.contains(word) && !instance && length(word) > 1) {
        weights.merge(word, rarity.applyAsDouble(word), Double::sum);
      }
    }
    var ranked = new ArrayList<>(weights.entrySet());
    ranked.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    return ranked.stream().limit(Math.max(0, k)).map(Map.Entry::getKey).toList();
  }

  private static int length(String word) {
    return Character.isIdeographic(word.codePointAt(0)) ? 2 : word.length();
  }
}
