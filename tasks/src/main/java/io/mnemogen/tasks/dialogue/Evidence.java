package io.mnemogen.tasks.dialogue;

import io.mnemogen.tasks.dialogue.StemPairs.Pair;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/// What is sought in one conversation: the word pairs of every utterance some question cites.
///
/// Safe for use by many threads. It remembers what it found in passages, up to a bound.
final class Evidence {
  /// Words in one step of reading.
  static final int STEP = 32;

  private static final int BOUND = 1 << 15;

  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<Question, List<PairSet>> golds = new LinkedHashMap<>();
  private final ConcurrentHashMap<String, PairSet> passages = new ConcurrentHashMap<>();

  /// Collects what the questions of a conversation cite.
  Evidence(Conversation conversation) {
    for (Question question : conversation.questions()) {
      var cited = conversation.cited(question).stream().map(u -> gold(u.text())).toList();
      golds.put(question, cited);
    }
  }

  /// The cited utterances of a question, in order.
  List<PairSet> of(Question question) {
    return golds.getOrDefault(question, List.of());
  }

  /// What matters of a passage.
  PairSet passage(String text) {
    PairSet known = passages.get(text);
    if (known != null) {
      return known;
    }
    var made = new PairSet(codes(StemPairs.of(text)), steps(text));
    if (passages.size() >= BOUND) {
      passages.clear();
    }
    passages.put(text, made);
    return made;
  }

  private PairSet gold(String text) {
    List<Pair> pairs = StemPairs.of(text);
    for (Pair pair : pairs) {
      stems.putIfAbsent(pair.first(), stems.size());
      stems.putIfAbsent(pair.second(), stems.size());
    }
    return new PairSet(codes(pairs), steps(text));
  }

  private LongStream codes(List<Pair> pairs) {
    return pairs.stream()
        .filter(p -> stems.containsKey(p.first()) && stems.containsKey(p.second()))
        .mapToLong(this::code);
  }

  private long code(Pair pair) {
    long first = stems.getOrDefault(pair.first(), 0);
    long second = stems.getOrDefault(pair.second(), 0);
    return first << 40 | second << 16 | Math.min(pair.gap(), 0xFFFF);
  }

  private static int steps(String text) {
    int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
    return Math.max(1, Math.ceilDiv(words, STEP));
  }
}
