package io.mnemogen.tasks.dialogue;

import io.mnemogen.design.memory.Recalled;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A reader without a language model: chooses the answer whose words stand in the returned text,
/// best where words of the question stand too.
///
/// An answer's score is the weighted share of its stems that are found, see [Choice#weights]; a
/// stem found in a passage counts one half, and up to one with the share of the question's stems in
/// that passage. Of equal answers the first listed is chosen, so without any text one question in
/// ten is answered. Safe for use by many threads.
final class ChoiceReader {
  private static final int BOUND = 1 << 15;

  private record Prepared(Choice choice, Map<String, Double> weights, Set<String> asked) {}

  private final Map<Question, Prepared> choices = new HashMap<>();
  private final Set<String> vocabulary = new LinkedHashSet<>();
  private final ConcurrentHashMap<String, Set<String>> passages = new ConcurrentHashMap<>();

  /// Prepares the questions of a conversation.
  ChoiceReader(Conversation conversation) {
    for (Question question : conversation.questions()) {
      Set<String> asked = StemPairs.single(question.text());
      Choice.of(question, conversation)
          .ifPresent(choice -> {
            choices.put(question, new Prepared(choice, choice.weights(), asked));
            choice.options().forEach(vocabulary::addAll);
            vocabulary.addAll(asked);
          });
    }
  }

  /// Whether the right answer is chosen; nothing if there are too few answers to choose from.
  Optional<Boolean> answersRight(Question question, List<Recalled> read) {
    Prepared prepared = choices.get(question);
    return prepared == null ? Optional.empty() : Optional.of(right(prepared, read));
  }

  private boolean right(Prepared prepared, List<Recalled> read) {
    Map<String, Double> found = new HashMap<>();
    for (Recalled passage : read) {
      Set<String> stems = stems(passage.text());
      double shared = prepared.asked().stream().filter(stems::contains).count();
      double worth = 0.5 + 0.5 * shared / Math.max(1, prepared.asked().size());
      stems.forEach(stem -> found.merge(stem, worth, Math::max));
    }
    int best = 0;
    double highest = -1;
    List<Set<String>> options = prepared.choice().options();
    for (int i = 0; i < options.size(); i++) {
      double score = score(options.get(i), prepared.weights(), found);
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return best == prepared.choice().right();
  }

  private static double score(
      Set<String> option, Map<String, Double> weights, Map<String, Double> found) {
    double sum = 0;
    double all = 0;
    for (String stem : option) {
      double weight = weights.getOrDefault(stem, 0.0);
      all += weight;
      sum += weight * found.getOrDefault(stem, 0.0);
    }
    return sum / all;
  }

  private Set<String> stems(String text) {
    Set<String> known = passages.get(text);
    if (known != null) {
      return known;
    }
    Set<String> made = StemPairs.single(text);
    made.retainAll(vocabulary);
    if (passages.size() >= BOUND) {
      passages.clear();
    }
    passages.put(text, made);
    return made;
  }
}
