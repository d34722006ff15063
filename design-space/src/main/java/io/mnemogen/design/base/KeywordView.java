package io.mnemogen.design.base;

import io.mnemogen.design.index.TermIndex;
import io.mnemogen.design.index.TopK;
import io.mnemogen.design.toolbox.TextKit;
import io.mnemogen.design.view.Seal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;

/// Units by their words; found by Okapi BM25 (Robertson and Zaragoza 2009, "The Probabilistic
/// Relevance Framework", section 3.2) with k1 = 1.2, b = 0.75, or by TF-IDF cosine, over stems
/// without stop words. BM25 scores and rankings are those of Lucene's `BM25Similarity`.
///
/// Only units that share a word with the query are found. Equal scores rank in order of indexing; a
/// unit indexed again counts as indexed last. A search costs one pass over the units that hold a
/// word of the query. A unit may be indexed under several named texts, its fields; searches without
/// weights look at the whole text only.
public final class KeywordView implements UnitView {
  private final MemoryBase base;
  private final Seal seal;
  private final TextKit text;
  private final TermIndex whole = new TermIndex();
  private final SequencedMap<String, TermIndex> fields = new LinkedHashMap<>();
  private final Backlog backlog;

  KeywordView(MemoryBase base, Seal seal, TextKit text) {
    this.base = base;
    this.seal = seal;
    this.text = text;
    this.backlog = new Backlog(base.registered().values());
  }

  /// Indexes a unit under its key; registers it if it is not registered.
  public void index(MemoryUnit unit) {
    index(unit, unit.key());
  }

  /// Indexes a unit under a text of the slot's choice.
  public void index(MemoryUnit unit, String words) {
    seal.check("index");
    takeOver();
    String id = base.known(unit).id();
    whole.put(id, text.stems(words));
    fields.values().forEach(field -> field.remove(id));
  }

  /// Indexes a unit under several texts, each a field of its own; the whole text is all of them.
  ///
  /// @param texts by the name of the field, such as `title` and `body`
  public void index(MemoryUnit unit, Map<String, String> texts) {
    seal.check("index");
    index(unit, String.join("\n", texts.values()));
    String id = base.known(unit).id();
    texts.forEach((name, words) ->
        fields.computeIfAbsent(name, n -> new TermIndex()).put(id, text.stems(words)));
  }

  /// Indexes several units under their keys.
  public void indexAll(List<MemoryUnit> units) {
    units.forEach(this::index);
  }

  /// Takes a unit out of this view only; the view no longer fills itself.
  public void drop(String id) {
    seal.check("drop");
    fill();
    backlog.close();
    leave(id);
  }

  /// The `k` best units by BM25, best first.
  public List<Hit> search(String query, int k) {
    fill();
    TopK.Ranking ranking = whole.bestByBm25(text.stems(query), k);
    var hits = new ArrayList<Hit>(ranking.size());
    for (int rank = 0; rank < ranking.size(); rank++) {
      hits.add(new Hit(whole.id(ranking.row(rank)), ranking.score(rank)));
    }
    return List.copyOf(hits);
  }

  /// The `k` best units by BM25 that satisfy a condition, best first.
  public List<Hit> search(String query, int k, Predicate<MemoryUnit> condition) {
    var admitted = new LinkedHashMap<String, Double>();
    scores(query)
        .forEach((id, score) -> {
          MemoryUnit unit = base.unit(id);
          if (unit != null && condition.test(unit)) {
            admitted.put(id, score);
          }
        });
    return best(admitted, k);
  }

  /// The `k` best units by the weighted sum of their fields' BM25 scores, best first.
  ///
  /// @param weights by the name of the field; a field without weight does not count
  public List<Hit> search(String query, int k, Map<String, Double> weights) {
    return best(scores(query, weights), k);
  }

  /// The BM25 score of every unit that shares a word with the query, in order of indexing.
  public SequencedMap<String, Double> scores(String query) {
    fill();
    var scores = new LinkedHashMap<String, Double>();
    whole.bm25(text.stems(query), scores::put);
    return scores;
  }

  /// The weighted sum of the fields' BM25 scores of every unit that shares a word with the query in
  /// a field that counts, in order of indexing within the first such field, then the next.
  ///
  /// @param weights by the name of the field; a field without weight does not count
  public SequencedMap<String, Double> scores(String query, Map<String, Double> weights) {
    List<String> stems = text.stems(query);
    var scores = new LinkedHashMap<String, Double>();
    fields.forEach((name, field) -> {
      double weight = weights.getOrDefault(name, 0.0);
      if (weight != 0) {
        field.bm25(stems, (id, score) -> scores.merge(id, weight * score, Double::sum));
      }
    });
    return scores;
  }

  /// The cosine in (0, 1] between the TF-IDF vectors of the query and of every unit that shares a
  /// word with it, in order of indexing. A word weighs its count times `1 + ln((1 + n)/(1 + df))`.
  public SequencedMap<String, Double> similarities(String query) {
    fill();
    var scores = new LinkedHashMap<String, Double>();
    whole.tfIdf(text.stems(query), scores::put);
    return scores;
  }

  /// In how many units a word occurs; the word is stemmed, a stop word occurs in none.
  public int occurrences(String word) {
    fill();
    List<String> stems = text.stems(word);
    return stems.isEmpty() ? 0 : whole.documentFrequency(stems.getFirst());
  }

  /// Whether a unit is in the view.
  public boolean has(String id) {
    fill();
    return whole.has(id);
  }

  /// How many units are indexed.
  public int size() {
    return whole.size() + backlog.size();
  }

  @Override
  public void forget(String id) {
    seal.check("forget");
    leave(id);
    backlog.remove(id);
  }

  @Override
  public void registered(MemoryUnit unit) {
    seal.check("registered");
    if (backlog.isOpen()) {
      whole.remove(unit.id());
      backlog.add(unit);
    }
  }

  private static List<Hit> best(SequencedMap<String, Double> scores, int k) {
    return scores.entrySet().stream()
        .map(entry -> new Hit(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(Hit::score).reversed())
        .limit(Math.max(0, k))
        .toList();
  }

  private void leave(String id) {
    whole.remove(id);
    fields.values().forEach(field -> field.remove(id));
  }

  private void takeOver() {
    if (backlog.isOpen()) {
      backlog.close();
      whole.clear();
    }
  }

  private void fill() {
    if (backlog.size() > 0) {
      backlog.take().forEach(unit -> whole.put(unit.id(), text.stems(unit.key())));
    }
  }
}
