package io.mnemogen.design.base;

import io.mnemogen.design.index.TopK;
import io.mnemogen.design.index.VectorIndex;
import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.design.view.Seal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Units by the embedding of a text; found by cosine similarity, exactly.
///
/// Similarities lie in [-1, 1]. Every search passes once over the view: some 0.1 ms per thousand
/// units of 384 components. Equal similarities rank in order of indexing; a unit indexed again
/// counts as indexed last.
public final class VectorView implements UnitView {
  private final MemoryBase base;
  private final Seal seal;
  private final Embedder embedder;
  private final VectorIndex index = new VectorIndex();
  private final Backlog backlog;

  VectorView(MemoryBase base, Seal seal, Embedder embedder) {
    this.base = base;
    this.seal = seal;
    this.embedder = embedder;
    this.backlog = new Backlog(base.registered().values());
  }

  /// Indexes a unit under its key; registers it if it is not registered.
  public void index(MemoryUnit unit) {
    index(unit, unit.key());
  }

  /// Indexes a unit under the embedding of a text of the slot's choice.
  public void index(MemoryUnit unit, String text) {
    index(unit, embedder.embed(text));
  }

  /// Indexes a unit under a vector, which is copied and scaled to unit length.
  ///
  /// @throws IllegalArgumentException if the vector has another dimension than those in the view
  public void index(MemoryUnit unit, float[] vector) {
    seal.check("index");
    takeOver();
    index.put(base.known(unit).id(), vector);
  }

  /// Indexes several units under their keys, embedding them together.
  public void indexAll(List<MemoryUnit> units) {
    seal.check("indexAll");
    takeOver();
    embed(units.stream().map(base::known).toList());
  }

  /// Takes a unit out of this view only; the view no longer fills itself.
  public void drop(String id) {
    seal.check("drop");
    fill();
    backlog.close();
    index.remove(id);
  }

  /// The `k` nearest units to a text, nearest first.
  public List<Hit> search(String text, int k) {
    return isEmpty() ? List.of() : search(embedder.embed(text), k);
  }

  /// The `k` nearest units to a vector, nearest first.
  public List<Hit> search(float[] query, int k) {
    fill();
    return hits(index.nearest(query, k, null));
  }

  /// The `k` nearest units to a text that satisfy a condition, nearest first.
  public List<Hit> search(String text, int k, Predicate<MemoryUnit> condition) {
    if (isEmpty()) {
      return List.of();
    }
    float[] query = embedder.embed(text);
    fill();
    Predicate<String> byId =
        id -> {
          MemoryUnit unit = base.unit(id);
          return unit != null && condition.test(unit);
        };
    return hits(index.nearest(query, k, byId));
  }

  /// The `k` nearest units to a text of at least a similarity, nearest first.
  ///
  /// @param threshold the lowest similarity, inclusive, in [-1, 1]
  public List<Hit> search(String text, int k, double threshold) {
    return search(text, k).stream().filter(hit -> hit.score() >= threshold).toList();
  }

  /// `k` units that are near a text and unlike one another, by maximal marginal relevance
  /// (Carbonell and Goldstein 1998): each in turn maximises `balance · similarity to the text − (1
  /// − balance) · highest similarity to one chosen before`, among the `max(40, 4k)` nearest. The
  /// hits' scores are similarities to the text. Costs O(k · max(40, 4k)) comparisons.
  ///
  /// @param balance in [0, 1]; 1 ranks by similarity alone
  public List<Hit> diverse(String text, int k, double balance) {
    List<Hit> pool = new ArrayList<>(search(text, Math.max(40, 4 * Math.min(k, 1 << 20))));
    var vectors = new ArrayList<float[]>();
    pool.forEach(hit -> vectors.add(index.vector(hit.id())));
    return Diversity.choose(pool, vectors, k, balance);
  }

  /// The `k` nearest other units to a unit of the view, nearest first; none if it is not in it.
  public List<Hit> neighbours(String id, int k) {
    fill();
    float[] vector = index.vector(id);
    return vector == null || k <= 0
        ? List.of()
        : hits(index.nearest(vector, k, other -> !other.equals(id)));
  }

  /// The similarity of every unit to a text, in order of indexing.
  public SequencedMap<String, Double> scores(String text) {
    SequencedMap<String, Double> scores = LinkedHashMap.newLinkedHashMap(size());
    if (!isEmpty()) {
      float[] query = embedder.embed(text);
      fill();
      index.similarities(query, scores::put);
    }
    return scores;
  }

  /// A copy of the vector of a unit at unit length, or null if it is not in the view.
  public float @Nullable [] vector(String id) {
    fill();
    return index.vector(id);
  }

  /// Copies of the vectors of units at unit length, by id, in the order asked; units that are not
  /// in the view are left out.
  public SequencedMap<String, float[]> vectors(Collection<String> ids) {
    var found = new LinkedHashMap<String, float[]>();
    for (String id : ids) {
      float[] vector = vector(id);
      if (vector != null) {
        found.put(id, vector);
      }
    }
    return found;
  }

  /// Whether a unit is in the view.
  public boolean has(String id) {
    fill();
    return index.has(id);
  }

  /// How many units are indexed.
  public int size() {
    return index.size() + backlog.size();
  }

  long bytes() {
    return index.bytes();
  }

  @Override
  public void forget(String id) {
    seal.check("forget");
    index.remove(id);
    backlog.remove(id);
  }

  @Override
  public void registered(MemoryUnit unit) {
    seal.check("registered");
    if (backlog.isOpen()) {
      index.remove(unit.id());
      backlog.add(unit);
    }
  }

  private boolean isEmpty() {
    return size() == 0;
  }

  private void takeOver() {
    if (backlog.isOpen()) {
      backlog.close();
      index.clear();
    }
  }

  private void fill() {
    if (backlog.size() > 0) {
      embed(backlog.take());
    }
  }

  private void embed(List<MemoryUnit> units) {
    List<float[]> made = embedder.embedAll(units.stream().map(MemoryUnit::key).toList());
    for (int i = 0; i < units.size(); i++) {
      index.put(units.get(i).id(), made.get(i));
    }
  }

  private List<Hit> hits(TopK.Ranking ranking) {
    var hits = new ArrayList<Hit>(ranking.size());
    for (int rank = 0; rank < ranking.size(); rank++) {
      hits.add(new Hit(index.id(ranking.row(rank)), ranking.score(rank)));
    }
    return List.copyOf(hits);
  }
}
