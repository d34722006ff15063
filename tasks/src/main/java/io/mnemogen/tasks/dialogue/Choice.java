package io.mnemogen.tasks.dialogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A question with ten answers to choose from, one of them right.
///
/// @param options the stems of every answer, in order of listing
/// @param right the position of the right one
record Choice(List<Set<String>> options, int right) {
  /// How many answers there are.
  static final int OPTIONS = 10;

  /// The question with wrong answers that are right for other questions of the conversation: of the
  /// same kind first, drawn and shuffled by the question's text alone. Nothing if the conversation
  /// has too few answers that differ in a stem.
  static Optional<Choice> of(Question question, Conversation conversation) {
    var random = new Random(question.text().hashCode());
    var others = new ArrayList<>(conversation.questions());
    Collections.shuffle(others, random);
    others.sort((a, b) -> Boolean.compare(differs(a, question), differs(b, question)));
    Set<String> right = StemPairs.single(question.answer());
    Set<Set<String>> options = new LinkedHashSet<>();
    options.add(right);
    for (Question other : others) {
      Set<String> answer = StemPairs.single(other.answer());
      if (!answer.isEmpty() && options.size() < OPTIONS) {
        options.add(answer);
      }
    }
    if (options.size() < OPTIONS || right.isEmpty()) {
      return Optional.empty();
    }
    var listed = new ArrayList<>(options);
    Collections.shuffle(listed, random);
    return Optional.of(new Choice(listed, listed.indexOf(right)));
  }

  /// What each stem is worth: one over the number of answers that have it.
  Map<String, Double> weights() {
    var weights = new HashMap<String, Double>();
    options.forEach(option -> option.forEach(stem -> weights.merge(stem, 1.0, Double::sum)));
    weights.replaceAll((stem, count) -> 1 / count);
    return weights;
  }

  private static boolean differs(Question other, Question question) {
    return !other.kind().equals(question.kind());
  }
}
