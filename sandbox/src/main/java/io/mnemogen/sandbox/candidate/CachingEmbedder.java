package io.mnemogen.sandbox.candidate;

import io.mnemogen.design.toolbox.Embedder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Remembers the vectors of the texts one candidate had embedded lately, so that each is asked for
/// once. What it hands out are copies: a candidate that writes into one changes nothing here.
/// Confined to one thread.
final class CachingEmbedder implements Embedder {
  private static final int KEPT = 4096;

  private final Embedder lender;
  private final Map<String, float[]> known = new LinkedHashMap<>(64, 0.75f, true);

  CachingEmbedder(Embedder lender) {
    this.lender = lender;
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    var missing = new LinkedHashSet<String>();
    for (String text : texts) {
      if (!known.containsKey(Objects.requireNonNull(text, "a text to embed is not null"))) {
        missing.add(text);
      }
    }
    var made = new LinkedHashMap<String, float[]>();
    if (!missing.isEmpty()) {
      List<String> asked = List.copyOf(missing);
      List<float[]> vectors = lender.embedAll(asked);
      for (int i = 0; i < asked.size(); i++) {
        made.put(asked.get(i), vectors.get(i));
      }
    }
    var found = new ArrayList<float[]>(texts.size());
    for (String text : texts) {
      float[] vector = made.containsKey(text) ? made.get(text) : known.get(text);
      found.add(Objects.requireNonNull(vector).clone());
    }
    known.putAll(made);
    trim();
    return found;
  }

  @Override
  public int dimension() {
    return lender.dimension();
  }

  @Override
  public String name() {
    return lender.name();
  }

  private void trim() {
    var oldest = known.entrySet().iterator();
    for (int surplus = known.size() - KEPT; surplus > 0; surplus--) {
      oldest.next();
      oldest.remove();
    }
  }
}
