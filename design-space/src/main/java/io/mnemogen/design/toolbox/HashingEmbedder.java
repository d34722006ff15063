package io.mnemogen.design.toolbox;

import java.util.List;
import java.util.Locale;

/// An embedder without a model: signed feature hashing of words and character trigrams (Weinberger
/// et al. 2009, "Feature Hashing for Large Scale Multitask Learning"). Texts that share words are
/// close. For tests and for machines without the model; much weaker than a trained embedder.
public final class HashingEmbedder implements Embedder {
  private final int dimension;

  /// @param dimension components per vector, at least 16
  public HashingEmbedder(int dimension) {
    if (dimension < 16) {
      throw new IllegalArgumentException("dimension must be at least 16, but is " + dimension);
    }
    this.dimension = dimension;
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    return texts.stream().map(this::vector).toList();
  }

  @Override
  public int dimension() {
    return dimension;
  }

  @Override
  public String name() {
    return "hashing-" + dimension;
  }

  private float[] vector(String text) {
    var vector = new float[dimension];
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.isEmpty()) {
        continue;
      }
      add(vector, word, 1f);
      String padded = "^" + word + "$";
      for (int i = 0; i + 3 <= padded.length(); i++) {
        add(vector, padded.substring(i, i + 3), 0.3f);
      }
    }
    double square = 0;
    for (float v : vector) {
      square += v * v;
    }
    if (square > 0) {
      float scale = (float) (1 / Math.sqrt(square));
      for (int i = 0; i < dimension; i++) {
        vector[i] *= scale;
      }
    }
    return vector;
  }

  private void add(float[] vector, String feature, float weight) {
    int hash = mix(feature.hashCode());
    vector[Math.floorMod(hash, dimension)] += (hash >>> 31) == 0 ? weight : -weight;
  }

  /// The finaliser of MurmurHash3 (Appleby, public domain).
  private static int mix(int h) {
    int x = h;
    x = (x ^ (x >>> 16)) * 0x85ebca6b;
    x = (x ^ (x >>> 13)) * 0xc2b2ae35;
    return x ^ (x >>> 16);
  }
}
