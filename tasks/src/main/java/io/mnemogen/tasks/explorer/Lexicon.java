package io.mnemogen.tasks.explorer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Numbers the words of a world, so that phrases compare without looking at letters. A world makes
/// its commands before anyone gives advice on it: only then the advice has known words.
///
/// May be shared between threads. Which word gets which number depends on the order of arrival;
/// nothing but equality of numbers is ever used.
public final class Lexicon {
  /// Words that carry no meaning for matching.
  static final Set<String> STOP_WORDS =
      Set.of(
          "a", "an", "the", "to", "from", "in", "on", "into", "onto", "of", "with", "using", "and",
          "or", "at", "by", "for", "it", "its", "them", "some", "any", "then", "is", "are", "be",
          "you", "your", "i", "this", "that", "these", "those", "there", "under", "if", "as");

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  private final Verbs verbs = new Verbs(this);

  /// A command of the world; its words become known.
  public Command command(String text) {
    int[] words = words(text, true);
    int verb = words.length == 0 ? Command.NO_VERB : words[0];
    return new Command(text, distinct(words), verb);
  }

  /// Another phrase of the world, such as a task; its words become known.
  public Phrase phrase(String text) {
    return new Phrase(text, distinct(words(text, true)));
  }

  /// What somebody says about the world. Words the world does not use stay unknown: they count, but
  /// match nothing, and are not kept.
  Command line(String text) {
    int[] words = words(text, false);
    return new Command(text, distinct(words), words.length == 0 ? Command.NO_VERB : words[0]);
  }

  /// The number of a word, from now on known.
  int learn(String word) {
    return numbers.computeIfAbsent(word, w -> next.getAndIncrement());
  }

  /// What the agent knows of verbs, in the numbers of this lexicon.
  Verbs verbs() {
    return verbs;
  }

  /// Numbers of the words that count, in order of appearance. Unknown words get different negative
  /// numbers, below that of no verb.
  private int[] words(String text, boolean learn) {
    var found = new int[8];
    int count = 0;
    int unknown = Command.NO_VERB;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        start = -1;
        if (STOP_WORDS.contains(word)) {
          continue;
        }
        int number = learn ? learn(word) : numbers.getOrDefault(word, --unknown);
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = number;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static int[] distinct(int[] words) {
    return Arrays.stream(words).sorted().distinct().toArray();
  }
}
