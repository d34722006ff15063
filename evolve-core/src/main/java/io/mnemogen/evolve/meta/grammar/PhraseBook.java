package io.mnemogen.evolve.meta.grammar;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The helper methods sentences of a grammar may call, each with the comment that explains it.
///
/// A method whose name ends in `Of` computes a feature: the sentence says `words`, the book has
/// `wordsOf`.
final class PhraseBook {
  private static final Pattern NAME = Pattern.compile("(?m)^[A-Za-z][\\w<>\\[\\], ]* (\\w+)\\(");
  private static final Pattern CALL = Pattern.compile("\\b(\\w+)\\(");
  private static final Pattern WORD = Pattern.compile("(?<![.\\w])[a-z]\\w*\\b(?!\\()");

  private final SequencedMap<String, String> methods = new LinkedHashMap<>();

  /// Reads methods separated by blank lines.
  ///
  /// @throws IllegalArgumentException if a paragraph is no method
  PhraseBook(String text) {
    for (String paragraph : text.strip().split("\n\n")) {
      var name = NAME.matcher(paragraph);
      if (!name.find()) {
        throw new IllegalArgumentException("is no method: " + paragraph);
      }
      methods.put(name.group(1), paragraph.strip());
    }
  }

  /// The features a sentence uses, in the order of the book.
  List<String> features(String sentence) {
    var words = new LinkedHashSet<String>();
    WORD.matcher(sentence).results().map(MatchResult::group).forEach(words::add);
    return methods.keySet().stream()
        .filter(m -> m.endsWith("Of"))
        .map(m -> m.substring(0, m.length() - 2))
        .filter(words::contains)
        .toList();
  }

  /// The methods a text calls, and those they call, in the order of the book.
  List<String> called(String text) {
    SequencedSet<String> needed = new LinkedHashSet<>();
    var open = new ArrayDeque<>(List.of(text));
    while (!open.isEmpty()) {
      CALL.matcher(open.removeFirst())
          .results()
          .map(call -> call.group(1))
          .filter(methods::containsKey)
          .filter(needed::add)
          .forEach(name -> Optional.ofNullable(methods.get(name)).ifPresent(open::add));
    }
    return methods.keySet().stream().filter(needed::contains).map(this::method).toList();
  }

  private String method(String name) {
    return methods.getOrDefault(name, "");
  }
}
