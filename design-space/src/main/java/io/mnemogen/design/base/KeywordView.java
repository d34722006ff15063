package io.mnemogen.design.base;

import io.mnemogen.design.toolbox.TextKit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Units by their words; found by Okapi BM25 (Robertson and Zaragoza 2009, "The Probabilistic
/// Relevance Framework", section 3.2; idf as in Lucene, never negative) with k1 = 1.2, b = 0.75
/// over stems without stop words.
public final class KeywordView implements UnitView {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final MemoryBase base;
  private final Seal seal;
  private final TextKit text;
  private final SequencedMap<String, List<String>> documents = new LinkedHashMap<>();
  private final Map<String, SequencedMap<String, Integer>> postings = new HashMap<>();
  private boolean filledByHand;
  private long length;

  KeywordView(MemoryBase base, Seal seal, TextKit text) {
    this.base = base;
    this.seal = seal;
    this.text = text;
  }

  /// Indexes a unit under its key; registers it if it is not registered.
  public void index(MemoryUnit unit) {
    index(unit, unit.key());
  }

  /// Indexes a unit under a text of the slot's choice.
  public void index(MemoryUnit unit, String words) {
    seal.check("index");
    if (!filledByHand) {
      filledByHand = true;
      documents.clear();
      postings.clear();
      length = 0;
    }
    MemoryUnit known = unit.id().isEmpty() || !base.has(unit.id()) ? base.put(unit) : unit;
    add(known.id(), words);
  }

  /// Indexes several units under their keys.
  public void indexAll(List<MemoryUnit> units) {
    units.forEach(this::index);
  }

  /// The `k` best units by BM25, best first, only those that share a word with the query; equal
  /// scores in order of indexing.
  public List<Hit> search(String query, int k) {
    var hits = new ArrayList<Hit>();
    scores(query).forEach((id, score) -> hits.add(new Hit(id, score)));
    hits.sort(Comparator.comparingDouble(Hit::score).reversed());
    return List.copyOf(hits.subList(0, Math.min(Math.max(0, k), hits.size())));
  }

  /// The BM25 score of every unit that shares a word with the query, in order of indexing.
  public SequencedMap<String, Double> scores(String query) {
    fill();
    double average = documents.isEmpty() ? 1 : Math.max(1e-9, (double) length / documents.size());
    var found = new HashMap<String, Double>();
    for (String stem : new LinkedHashSet<>(text.stems(query))) {
      var posting = postings.get(stem);
      if (posting == null) {
        continue;
      }
      double n = posting.size();
      double idf = Math.log(1 + (documents.size() - n + 0.5) / (n + 0.5));
      posting.forEach((id, count) -> {
        int words = documents.getOrDefault(id, List.of()).size();
        double norm = K1 * (1 - B + B * words / average);
        found.merge(id, idf * count * (K1 + 1) / (count + norm), Double::sum);
      });
    }
    var ordered = new LinkedHashMap<String, Double>();
    if (!found.isEmpty()) {
      for (String id : documents.keySet()) {
        Double score = found.get(id);
        if (score != null) {
          ordered.put(id, score);
        }
      }
    }
    return ordered;
  }

  /// How many units are indexed.
  public int size() {
    fill();
    return documents.size();
  }

  @Override
  public void forget(String id) {
    List<String> stems = documents.remove(id);
    if (stems == null) {
      return;
    }
    length -= stems.size();
    for (String stem : new LinkedHashSet<>(stems)) {
      var posting = postings.get(stem);
      if (posting != null) {
        posting.remove(id);
        if (posting.isEmpty()) {
          postings.remove(stem);
        }
      }
    }
  }

  @Override
  public void changed(MemoryUnit unit) {
    if (!filledByHand && documents.containsKey(unit.id())) {
      add(unit.id(), unit.key());
    }
  }

  private void add(String id, String words) {
    forget(id);
    List<String> stems = text.stems(words);
    documents.put(id, stems);
    length += stems.size();
    for (String stem : stems) {
      postings.computeIfAbsent(stem, s -> new LinkedHashMap<>()).merge(id, 1, Integer::sum);
    }
  }

  private void fill() {
    if (filledByHand || documents.size() == base.size()) {
      return;
    }
    base.registered()
        .forEach((id, unit) -> {
          if (!documents.containsKey(id)) {
            add(id, unit.key());
          }
        });
  }
}
