package io.mnemogen.tasks.explorer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A text with its words as sorted numbers: without digits and stop words, each once.
///
/// Equality is by text; numbers are only comparable within one [Lexicon].
public sealed class Phrase permits Command {
  private final String text;
  private final int[] words;

  Phrase(String text, int[] words) {
    this.text = text;
    this.words = words;
  }

  /// The text as it was given.
  public final String text() {
    return text;
  }

  /// How many different words count.
  final int size() {
    return words.length;
  }

  final boolean contains(int word) {
    return Arrays.binarySearch(words, word) >= 0;
  }

  /// How many words both have.
  final int shared(Phrase other) {
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = Integer.compare(words[i], other.words[j]);
      count += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }

  /// The words both have.
  final Phrase common(Phrase other) {
    return new Phrase("", Arrays.stream(words).filter(other::contains).toArray());
  }

  /// The Jaccard similarity of the two sets of words; 0 when both are empty.
  final double jaccard(Phrase other) {
    int both = shared(other);
    int either = words.length + other.words.length - both;
    return either == 0 ? 0 : both / (double) either;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Phrase phrase && text.equals(phrase.text);
  }

  @Override
  public final int hashCode() {
    return text.hashCode();
  }

  @Override
  public final String toString() {
    return text;
  }
}
