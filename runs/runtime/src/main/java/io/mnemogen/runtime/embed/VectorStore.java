package io.mnemogen.runtime.embed;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// Vectors by the hash of their text, in one file. Thread-safe.
public final class VectorStore implements AutoCloseable {
  private final MVStore store;
  private final MVMap<UUID, byte[]> vectors;

  private VectorStore(MVStore store) {
    this.store = store;
    this.vectors = store.openMap("vectors");
  }

  /// The store in this file, which is made when missing. A file that another run holds open, or
  /// that is damaged, is left alone and the vectors of this run are kept in memory only.
  public static VectorStore open(Path file) {
    try {
      java.nio.file.Files.createDirectories(file.toAbsolutePath().getParent());
      return new VectorStore(
          new MVStore.Builder().fileName(file.toString()).autoCommitBufferSize(4096).open());
    } catch (MVStoreException | java.io.IOException e) {
      return inMemory();
    }
  }

  /// A store that is gone when it is closed.
  public static VectorStore inMemory() {
    return new VectorStore(MVStore.open(null));
  }

  /// The vector under this key, or null.
  public float @Nullable [] get(UUID key) {
    byte[] bytes = vectors.get(key);
    if (bytes == null) {
      return null;
    }
    var vector = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
    return vector;
  }

  /// Keeps a vector under this key.
  public void put(UUID key, float[] vector) {
    ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
    bytes.asFloatBuffer().put(vector);
    vectors.put(key, bytes.array());
  }

  /// How many vectors are kept.
  public long size() {
    return vectors.sizeAsLong();
  }

  @Override
  public void close() {
    store.close();
  }
}
