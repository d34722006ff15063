package io.mnemogen.runtime.embed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.mnemogen.design.toolbox.Embedder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An embedder that remembers: recent vectors in memory, all of them in a [VectorStore] that
/// persists between runs. Thread-safe; texts that are missing are embedded one batch at a time.
public final class CachedEmbedder implements Embedder, AutoCloseable {
  private static final int IN_MEMORY = 100_000;

  private final Embedder model;
  private final VectorStore store;
  private final Cache<String, float[]> recent =
      Caffeine.newBuilder().maximumSize(IN_MEMORY).build();
  private final Object embedding = new Object();

  /// @param model makes the vectors that are missing
  /// @param store keeps them; closed with this embedder
  public CachedEmbedder(Embedder model, VectorStore store) {
    this.model = model;
    this.store = store;
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    var found = new HashMap<String, float[]>();
    var missing = new LinkedHashMap<String, UUID>();
    for (String text : texts) {
      float[] known = recent.getIfPresent(text);
      if (known != null) {
        found.put(text, known);
      } else {
        missing.put(text, key(text));
      }
    }
    if (!missing.isEmpty()) {
      fetch(missing, found);
    }
    var vectors = new ArrayList<float[]>(texts.size());
    for (String text : texts) {
      float @Nullable [] vector = found.get(text);
      if (vector == null) {
        throw new IllegalStateException("every text was found or embedded, but '" + text + "'");
      }
      vectors.add(vector);
    }
    return vectors;
  }

  @Override
  public int dimension() {
    return model.dimension();
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public void close() {
    store.close();
  }

  private void fetch(Map<String, UUID> missing, Map<String, float[]> found) {
    var unknown = new ArrayList<String>();
    missing.forEach((text, key) -> {
      float[] stored = store.get(key);
      if (stored != null && stored.length == dimension()) {
        recent.put(text, stored);
        found.put(text, stored);
      } else {
        unknown.add(text);
      }
    });
    if (unknown.isEmpty()) {
      return;
    }
    List<float[]> made;
    synchronized (embedding) {
      made = model.embedAll(unknown);
    }
    for (int i = 0; i < unknown.size(); i++) {
      String text = unknown.get(i);
      store.put(key(text), made.get(i));
      recent.put(text, made.get(i));
      found.put(text, made.get(i));
    }
  }

  /// The first 128 bits of the text's SHA-256.
  public static UUID key(String text) {
    try {
      ByteBuffer digest =
          ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
      return new UUID(digest.getLong(), digest.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
