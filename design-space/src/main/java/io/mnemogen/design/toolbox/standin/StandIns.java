package io.mnemogen.design.toolbox.standin;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.standin.Revision.Operation;
import io.mnemogen.design.toolbox.text.Abstraction;
import io.mnemogen.design.toolbox.text.Analysis;
import io.mnemogen.design.toolbox.text.Keywords;
import io.mnemogen.design.toolbox.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/// Deterministic stand-ins for what the published systems ask of a language model. Each keeps the
/// step's place and bookkeeping; only the wording of what is stored differs. `docs/designs.md` says
/// of every design how much that matters.
public final class StandIns {
  private final Analysis analysis;
  private final Summary summary;
  private final ToDoubleBiFunction<String, String> cosine;

  /// @param analysis stems texts
  /// @param cosine compares two texts by their embeddings
  public StandIns(Analysis analysis, ToDoubleBiFunction<String, String> cosine) {
    this.analysis = analysis;
    this.summary = new Summary(analysis);
    this.cosine = cosine;
  }

  /// SUM: the sentences of a text that weigh most, in their order, within a number of words. They
  /// weigh by TextRank centrality and for being first or last. O(n²) up to 256 sentences, then
  /// O(n).
  public String summary(String text, int words) {
    return summary.of(text, words);
  }

  /// SUM: the turns that weigh most, as `role: text` lines in their order, within a number of
  /// words. They weigh by centrality, reward, novelty, and for being first or last.
  public String summary(List<Turn> turns, int words) {
    return summary.of(turns, words);
  }

  /// STEPS: the agent's actions after which the world gave a reward or showed something new, in
  /// order, without direct repetitions and without actions of negative reward.
  public List<String> steps(List<Turn> turns) {
    return Steps.of(turns);
  }

  /// STEPS: at most `most` of them, the last ones; when there are too many, each once only.
  public List<String> steps(List<Turn> turns, int most) {
    return Steps.of(turns, most);
  }

  /// ABS: a task with its particulars replaced by typed slots.
  public Abstraction abstraction(String task, Collection<String> trace) {
    return Abstraction.of(task, trace);
  }

  /// KEYS: at most `k` names, numbers that stand alone and content words, the most frequent first.
  public List<String> keys(String text, int k) {
    return Keywords.of(text, k, word -> 1);
  }

  /// FACTS: the self-contained statements of a conversation, in order: sentences of three words or
  /// more with their speaker, relative dates annotated with ISO ones, a pronoun at the beginning
  /// replaced by the person named last.
  public List<Fact> facts(Experience experience) {
    return Facts.of(experience);
  }

  /// FACTS: the triple a sentence states, if it has one of the forms understood, such as "Anna's
  /// dog is Rex" or "I live in Oslo"; a list of none or one.
  ///
  /// @param speaker who `I` and `my` are; may be empty
  public List<Triple> triples(String sentence, String speaker) {
    return Facts.triples(sentence, speaker);
  }

  /// CONTRAST: what successful runs did that failed ones did not, and the other way round.
  ///
  /// @param successes the actions of each successful run
  /// @param failures the actions of each failed run
  public Contrast contrast(Collection<List<String>> successes, Collection<List<String>> failures) {
    return Contrast.between(successes, failures);
  }

  /// RATE: a rating in [1, 10] for every id either map has, in order: `1 + 9 · minmax(½ ·
  /// minmax(BM25)
  /// + ½ · minmax(cosine))`, a tenth more for successes, at most 10.
  ///
  /// @param success whether the unit of an id comes from a success
  public SequencedMap<String, Double> ratings(
      Map<String, Double> bm25, Map<String, Double> cosines, Predicate<String> success) {
    var sum = new LinkedHashMap<String, Double>();
    List<Map<String, Double>> scaled = List.of(minMax(bm25), minMax(cosines));
    scaled.forEach(map -> map.forEach((id, score) -> sum.merge(id, score / 2, Double::sum)));
    var ratings = new LinkedHashMap<String, Double>();
    minMax(sum)
        .forEach((id, score) -> {
          double rating = 1 + 9 * score;
          ratings.put(id, Math.min(10, success.test(id) ? 1.1 * rating : rating));
        });
    return ratings;
  }

  /// RATE: how relevant a text is to a query, in [1, 10]: `1 + 9 · (½ · share of the query's stems
  /// it has + ½ · cosine)`, a negative cosine counting as 0.
  public double rating(String query, String text) {
    Set<String> wanted = new HashSet<>(analysis.stems(query));
    Set<String> present = new HashSet<>(analysis.stems(text));
    long found = wanted.stream().filter(present::contains).count();
    double coverage = wanted.isEmpty() ? 0 : (double) found / wanted.size();
    return 1 + 9 * (coverage + Math.clamp(cosine.applyAsDouble(query, text), 0, 1)) / 2;
  }

  /// SAME: whether two texts say the same: cosine at least 0.8 and Jaccard overlap of stems at
  /// least 0.4.
  public boolean same(String a, String b) {
    return a.equals(b) || (overlap(a, b) >= 0.4 && cosine.applyAsDouble(a, b) >= 0.8);
  }

  /// MERGE: the text with more support; of equally supported ones the longer, then the first. What
  /// else the two units hold is united by `MemoryUnit.mergedWith`.
  public String merged(String a, double supportA, String b, double supportB) {
    if (supportA != supportB) {
      return supportA > supportB ? a : b;
    }
    return b.length() > a.length() ? b : a;
  }

  /// NEWER: whether a later statement replaces an earlier one: same subject and relation, another
  /// object. `base.records().supersede` then closes the earlier one's validity.
  public boolean newer(Triple later, Triple earlier) {
    return later.contradicts(earlier);
  }

  /// NEWER: whether a later statement replaces an earlier one by their words: the first three
  /// content words or more agree, and at the end at most three of each do not.
  public boolean newer(String later, String earlier) {
    List<String> a = Words.content(later);
    List<String> b = Words.content(earlier);
    int same = 0;
    while (same < Math.min(a.size(), b.size()) && a.get(same).equals(b.get(same))) {
      same++;
    }
    boolean differ =
        same < a.size() && same < b.size() && later.indexOf('\n') < 0 && earlier.indexOf('\n') < 0;
    return differ && same >= 3 && a.size() - same <= 3 && b.size() - same <= 3;
  }

  /// NEWER and SAME: what a new statement does to known ones, compared one after the other: the
  /// same in words (Jaccard overlap of stems at least `alike`) is NOOP, or UPDATE if it says more;
  /// one that is newer is UPDATE; else ADD.
  public Revision revision(String statement, List<String> known, double alike) {
    for (int i = 0; i < known.size(); i++) {
      String before = known.get(i);
      if (overlap(statement, before) >= alike) {
        boolean more = statement.length() > before.length();
        return new Revision(more ? Operation.UPDATE : Operation.NOOP, i);
      }
      if (newer(statement, before)) {
        return new Revision(Operation.UPDATE, i);
      }
    }
    return Revision.ADD;
  }

  /// COMPOSE: a heading and as many items as fit into a number of words, as a list; the first that
  /// does not fit ends it. Empty without items.
  public String composed(String heading, Collection<String> items, int words) {
    var lines = new ArrayList<String>();
    int left = words - Words.count(heading);
    for (String item : items) {
      left -= Words.count(item);
      if (left < 0) {
        break;
      }
      lines.add("- " + item);
    }
    if (lines.isEmpty()) {
      return "";
    }
    return heading.isEmpty() ? String.join("\n", lines) : heading + "\n" + String.join("\n", lines);
  }

  /// STUCK: whether an agent makes no progress: nothing was rewarded and nothing new shown since
  /// its `n`th last action, or one action was taken three times since. Not before it has acted `n`
  /// times.
  ///
  /// @param turns of the episode so far, such as `query.recent()`
  public boolean stuck(List<Turn> turns, int n) {
    return Steps.stuck(turns, n);
  }

  /// MACRO: a skill without code: the task and the actions that did it, with typed slots.
  public Macro macro(String task, List<String> actions) {
    return Macro.of(task, actions);
  }

  /// MACRO: the skill that `Macro.text` wrote.
  public Macro macro(String text) {
    return Macro.parse(text);
  }

  /// Running notes on an episode, after Memo (2025, arXiv:2510.19732): SUM of every full segment of
  /// `size` turns; while there are more than `most` notes, the two oldest are folded into one.
  ///
  /// @param words the longest note
  public List<String> notes(List<Turn> turns, int size, int words, int most) {
    var notes = new ArrayList<String>();
    for (int i = 0; size > 0 && i + size <= turns.size(); i += size) {
      notes.add(summary(turns.subList(i, i + size), words));
    }
    while (notes.size() > Math.max(1, most)) {
      notes.set(1, summary(notes.get(0) + "\n" + notes.get(1), words));
      notes.removeFirst();
    }
    return notes;
  }

  private double overlap(String a, String b) {
    Set<String> one = new HashSet<>(analysis.stems(a));
    Set<String> other = new HashSet<>(analysis.stems(b));
    long shared = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static Map<String, Double> minMax(Map<String, Double> scores) {
    double low = scores.values().stream().mapToDouble(d -> d).min().orElse(0);
    double high = scores.values().stream().mapToDouble(d -> d).max().orElse(0);
    var scaled = new LinkedHashMap<String, Double>();
    scores.forEach((id, s) -> scaled.put(id, high > low ? (s - low) / (high - low) : 1));
    return scaled;
  }
}
