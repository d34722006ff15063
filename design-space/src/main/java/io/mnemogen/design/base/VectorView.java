package io.mnemogen.design.base;

import io.mnemogen.design.toolbox.Embedder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.apache.lucene.util.VectorUtil;

/// Units by the embedding of a text; found by cosine similarity, exactly.
public final class VectorView implements UnitView {
  private final MemoryBase base;
  private final Seal seal;
  private final Embedder embedder;
  private final SequencedMap<String, float[]> vectors = new LinkedHashMap<>();
  private final SequencedSet<String> pending = new LinkedHashSet<>();
  private boolean filledByHand;
  private int seen;

  VectorView(MemoryBase base, Seal seal, Embedder embedder) {
    this.base = base;
    this.seal = seal;
    this.embedder = embedder;
  }

  /// Indexes a unit under its key; registers it if it is not registered.
  public void index(MemoryUnit unit) {
    index(unit, unit.key());
  }

  /// Indexes a unit under the embedding of a text of the slot's choice.
  public void index(MemoryUnit unit, String text) {
    index(unit, embedder.embed(text));
  }

  /// Indexes a unit under a vector.
  public void index(MemoryUnit unit, float[] vector) {
    seal.check("index");
    takeOver();
    vectors.put(registered(unit).id(), vector);
  }

  /// Indexes several units under their keys, embedding them together.
  public void indexAll(List<MemoryUnit> units) {
    seal.check("indexAll");
    takeOver();
    List<float[]> made = embedder.embedAll(units.stream().map(MemoryUnit::key).toList());
    for (int i = 0; i < units.size(); i++) {
      vectors.put(registered(units.get(i)).id(), made.get(i));
    }
  }

  /// The `k` nearest units by cosine similarity in [-1, 1], nearest first; equal scores in order of
  /// indexing. Costs one pass over the view.
  public List<Hit> search(String text, int k) {
    return base.size() == 0 || (filledByHand && vectors.isEmpty())
        ? List.of()
        : search(embedder.embed(text), k);
  }

  /// The `k` nearest units to a vector.
  public List<Hit> search(float[] query, int k) {
    fill();
    var hits = new ArrayList<Hit>(vectors.size());
    vectors.forEach((id, vector) -> hits.add(new Hit(id, VectorUtil.dotProduct(query, vector))));
    hits.sort(Comparator.comparingDouble(Hit::score).reversed());
    return List.copyOf(hits.subList(0, Math.min(Math.max(0, k), hits.size())));
  }

  /// The similarity of every unit to a text, in order of indexing.
  public SequencedMap<String, Double> scores(String text) {
    var scores = new LinkedHashMap<String, Double>();
    if (base.size() == 0) {
      return scores;
    }
    float[] query = embedder.embed(text);
    fill();
    vectors.forEach((id, v) -> scores.put(id, (double) VectorUtil.dotProduct(query, v)));
    return scores;
  }

  /// How many units are indexed.
  public int size() {
    fill();
    return vectors.size();
  }

  long bytes() {
    long bytes = 0;
    for (float[] vector : vectors.values()) {
      bytes += 4L * vector.length;
    }
    return bytes;
  }

  @Override
  public void forget(String id) {
    vectors.remove(id);
    pending.remove(id);
  }

  @Override
  public void changed(MemoryUnit unit) {
    if (!filledByHand && vectors.containsKey(unit.id())) {
      pending.add(unit.id());
    }
  }

  private MemoryUnit registered(MemoryUnit unit) {
    return unit.id().isEmpty() || !base.has(unit.id()) ? base.put(unit) : unit;
  }

  private void takeOver() {
    if (!filledByHand) {
      filledByHand = true;
      vectors.clear();
      pending.clear();
    }
  }

  private void fill() {
    if (filledByHand || (seen == base.size() && pending.isEmpty() && vectors.size() == seen)) {
      return;
    }
    var missing = new ArrayList<MemoryUnit>();
    for (Map.Entry<String, MemoryUnit> entry : base.registered().entrySet()) {
      if (!vectors.containsKey(entry.getKey()) || pending.contains(entry.getKey())) {
        missing.add(entry.getValue());
      }
    }
    List<float[]> made = embedder.embedAll(missing.stream().map(MemoryUnit::key).toList());
    for (int i = 0; i < missing.size(); i++) {
      vectors.put(missing.get(i).id(), made.get(i));
    }
    pending.clear();
    seen = base.size();
  }
}
