package io.mnemogen.design.toolbox;

import io.mnemogen.design.toolbox.text.Abstraction;
import io.mnemogen.design.toolbox.text.Analysis;
import io.mnemogen.design.toolbox.text.Diff;
import io.mnemogen.design.toolbox.text.Keywords;
import io.mnemogen.design.toolbox.text.Names;
import io.mnemogen.design.toolbox.text.Things;
import io.mnemogen.design.toolbox.text.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Text operations. The same text always gives the same answer. Confined to one thread, because it
/// caches.
public final class TextKit {
  private final Analysis analysis = new Analysis();

  /// Lower-case words, in order.
  public List<String> words(String text) {
    return Words.of(text);
  }

  /// Lower-case words that carry content rather than grammar, in order.
  public List<String> content(String text) {
    return Words.content(text);
  }

  /// Whether a word carries grammar rather than content, such as `the`.
  public boolean isStopWord(String word) {
    return Words.isFunctionWord(word.toLowerCase(Locale.ROOT));
  }

  /// Stems of the words that are no stop words, in order.
  public List<String> stems(String text) {
    return analysis.stems(text);
  }

  /// Sentences, trimmed, none blank.
  public List<String> sentences(String text) {
    return Words.sentences(text);
  }

  /// Names by their capital letters, each once, in order. A single word at the beginning of a
  /// sentence counts only if it is capitalised elsewhere in the text too, or has a possessive `'s`.
  public List<String> names(String text) {
    return Names.in(text);
  }

  /// Numbers as written, in order.
  public List<String> numbers(String text) {
    return Words.numbers(text);
  }

  /// What stands in double quotation marks, in order.
  public List<String> quoted(String text) {
    return Words.quoted(text);
  }

  /// Runs of `n` items joined by blanks, in order: word pairs, action triples.
  public List<String> runs(List<String> items, int n) {
    return Words.runs(items, n);
  }

  /// At most `k` names, numbers that stand alone and content words, the most frequent first; names
  /// count three times.
  public List<String> keywords(String text, int k) {
    return Keywords.of(text, k, word -> 1);
  }

  /// At most `k` names, numbers that stand alone and content words, heaviest first: a word weighs
  /// its count times its rarity, a name three times its rarest word.
  ///
  /// @param rarity of a lower-case word, positive, such as `Math.log(1 + n / (1 + df))`
  public List<String> keywords(String text, int k, ToDoubleFunction<String> rarity) {
    return Keywords.of(text, k, rarity);
  }

  /// The share of distinct stems two texts have in common, in [0, 1]; 0 if neither has any.
  public double jaccard(String a, String b) {
    Set<String> one = new HashSet<>(stems(a));
    Set<String> other = new HashSet<>(stems(b));
    long shared = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /// The share of a query's distinct stems that a text has, in [0, 1]; 0 for a query without stems.
  public double coverage(String query, String text) {
    Set<String> wanted = new HashSet<>(stems(query));
    Set<String> present = new HashSet<>(stems(text));
    long found = wanted.stream().filter(present::contains).count();
    return wanted.isEmpty() ? 0 : (double) found / wanted.size();
  }

  /// The first `most` words, separated by white space, as they are written.
  public String cap(String text, int most) {
    return Words.cap(text, most);
  }

  /// How many words, separated by white space, a text has.
  public int length(String text) {
    return Words.count(text);
  }

  /// What one sequence of texts has and the other has not. Costs O(length²).
  public Diff diff(List<String> before, List<String> after) {
    return Diff.between(before, after);
  }

  /// A task with its particulars replaced by typed slots, such as `{obj1}`.
  ///
  /// @param task what was wanted
  /// @param trace what was done: words of the task that occur here become slots
  public Abstraction abstraction(String task, Collection<String> trace) {
    return Abstraction.of(task, trace);
  }

  /// What the slots of an abstracted task stand for in another task, by slot.
  public SequencedMap<String, String> fill(String skeleton, String task) {
    return Abstraction.fill(skeleton, task);
  }

  /// A template with its slots replaced by values; slots without value stay.
  public String bind(String template, Map<String, String> values) {
    return Abstraction.bind(template, values);
  }

  /// The numbered things a text names, in lower case, in order, such as `mug 1`.
  public List<String> things(String text) {
    return Things.in(text);
  }

  /// The words of a task that some action numbers, in order, each with its slot: `{1}`, `{2}`.
  public SequencedMap<String, String> slots(String task, Collection<String> actions) {
    return Things.slots(task, actions);
  }

  /// The lower-case words of a text without numbers, those that have a slot replaced by it: what
  /// was done, or a task's skeleton.
  public String general(String text, Map<String, String> slots) {
    return Things.general(text, slots);
  }

  /// What fills the slots of a skeleton in another task, in order: of the task's words that the
  /// skeleton does not have, stop words aside, the last.
  public List<String> fillers(String skeleton, String task) {
    return Things.fillers(skeleton, task, analysis);
  }

  /// A text with the slots `{1}`, `{2}` of a skeleton filled for another task.
  public String filled(String text, String skeleton, String task) {
    String filled = text;
    int slot = 1;
    for (String filler : fillers(skeleton, task)) {
      filled = filled.replace("{" + slot++ + "}", filler);
    }
    return filled;
  }

  /// How well a task fits a skeleton: the share of words they have in common, in [0, 1]; slots,
  /// what fills them and stop words aside.
  public double fit(String skeleton, String task) {
    return Things.fit(skeleton, task, analysis);
  }

  Analysis analysis() {
    return analysis;
  }
}
