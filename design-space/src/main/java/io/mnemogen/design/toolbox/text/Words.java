package io.mnemogen.design.toolbox.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;

/// Taking texts apart: words, sentences, numbers, quotations.
public final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}.])\\d+(?:[.,:]\\d+)*");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]+)\"|“([^”\\n]+)”");
  private static final Pattern CHUNK = Pattern.compile("\\S+");
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.!?…。！？])(?<!\\b(?:Mr|Mrs|Ms|Dr|Prof|St|vs)\\.)\\s+|(?<=[。！？])|\\n+");

  /// Words that carry grammar rather than content.
  private static final Set<String> FUNCTION =
      Set.of(
          """
          a about above after again all also am an and any are as at be because been before being
          below between both but by can could did do does doing don't down during each few for from
          further get go got had has have having he her here hers him his how i i'd i'll i'm i've if
          in into is it it's its just let like me more most my myself no nor not now of off oh ok on
          once one only or other our ours out over own really same she should so some such than that
          that's the their theirs them then there these they this those through to too under until
          up us very was we well were what when where which while who whom why will with would yeah
          yes you you're your yours
          """
              .strip()
              .split("\\s+"));

  private Words() {}

  /// Lower-case words, in order.
  public static List<String> of(String text) {
    return found(WORD, text.toLowerCase(Locale.ROOT));
  }

  /// Whether a lower-case word carries grammar rather than content.
  public static boolean isFunctionWord(String word) {
    return FUNCTION.contains(word);
  }

  /// The function words in the form Lucene's analyzers take.
  static CharArraySet stopWords() {
    return new CharArraySet(FUNCTION, false);
  }

  /// Lower-case words that carry content, in order.
  public static List<String> content(String text) {
    return of(text).stream().filter(w -> !isFunctionWord(w)).toList();
  }

  /// Sentences, trimmed, none blank.
  public static List<String> sentences(String text) {
    return SENTENCE.splitAsStream(text).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /// Numbers as written, in order.
  public static List<String> numbers(String text) {
    return found(NUMBER, text);
  }

  /// What stands in double quotation marks, in order.
  public static List<String> quoted(String text) {
    var quoted = new ArrayList<String>();
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      String straight = matcher.group(1);
      quoted.add(straight == null ? matcher.group(2) : straight);
    }
    return quoted;
  }

  /// The first `most` words, separated by white space, as they are written.
  public static String cap(String text, int most) {
    Matcher matcher = CHUNK.matcher(text);
    int end = 0;
    for (int i = 0; i < most; i++) {
      if (!matcher.find()) {
        return text.strip();
      }
      end = matcher.end();
    }
    return text.substring(0, end).strip();
  }

  /// How many words, separated by white space, a text has.
  public static int count(String text) {
    return (int) CHUNK.matcher(text).results().count();
  }

  /// Runs of `n` items, joined by blanks, in order; none if there are fewer.
  public static List<String> runs(List<String> items, int n) {
    var runs = new ArrayList<String>();
    for (int i = 0; n > 0 && i + n <= items.size(); i++) {
      runs.add(String.join(" ", items.subList(i, i + n)));
    }
    return runs;
  }

  private static List<String> found(Pattern pattern, String text) {
    var found = new ArrayList<String>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
