package io.mnemogen.tasks.fake;

import io.mnemogen.design.toolbox.TextKit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Ways of turning a text into terms to match.
public final class Terms {
  private static final ThreadLocal<TextKit> KIT = ThreadLocal.withInitial(TextKit::new);

  /// Pronouns, question words and auxiliaries, which Lucene's English stop list keeps.
  private static final Set<String> FUNCTION_WORDS =
      new TreeSet<>(
          List.of(
              """
              i you he she we me my your his her our us him what when where who which how why did do
              does has have had been were about from so just can could would should am than them
              some any all also more i'm it's that's\
              """
                  .split("\\s+")));

  private Terms() {}

  /// Lower-case words.
  public static List<String> words(String text) {
    return KIT.get().words(text);
  }

  /// Stems without Lucene's English stop words.
  public static List<String> stems(String text) {
    return KIT.get().stems(text);
  }

  /// Stems of words with a meaning of their own.
  public static List<String> content(String text) {
    return stems(
        words(text).stream()
            .filter(word -> !FUNCTION_WORDS.contains(word))
            .collect(Collectors.joining(" ")));
  }
}
