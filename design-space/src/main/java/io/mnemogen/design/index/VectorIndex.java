package io.mnemogen.design.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Vectors by id in one dense array, searched exactly: one pass over all of them.
///
/// Rows are in order of insertion; putting an id again moves it to the end. Vectors are scaled to
/// unit length, so that the dot product is the cosine. The first vector sets the dimension.
public final class VectorIndex {
  private static final int SPARE = 64;

  private final Map<String, Integer> rowOf = new HashMap<>();
  private @Nullable String[] ids = new String[SPARE];
  private float[] data = {};
  private int dimension;
  private int rows;

  /// Takes in a copy of a vector under an id; an earlier vector of that id is replaced.
  ///
  /// @throws IllegalArgumentException if its dimension is not that of the others
  public void put(String id, float[] vector) {
    if (rowOf.isEmpty()) {
      dimension = vector.length;
    }
    Vectors.sameLength(dimension, vector.length);
    remove(id);
    makeRoom();
    float[] unit = Vectors.unit(vector);
    System.arraycopy(unit, 0, data, rows * dimension, dimension);
    ids[rows] = id;
    rowOf.put(id, rows++);
  }

  /// Drops the vector of an id. Nothing happens if there is none.
  public void remove(String id) {
    Integer row = rowOf.remove(id);
    if (row != null) {
      ids[row] = null;
      if (rows - rowOf.size() > SPARE + rowOf.size()) {
        compact();
      }
    }
  }

  /// Drops all vectors.
  public void clear() {
    rowOf.clear();
    ids = new String[SPARE];
    data = new float[0];
    rows = 0;
  }

  /// Whether there is a vector of this id.
  public boolean has(String id) {
    return rowOf.containsKey(id);
  }

  /// How many vectors are held.
  public int size() {
    return rowOf.size();
  }

  /// Bytes of all components held.
  public long bytes() {
    return 4L * dimension * rowOf.size();
  }

  /// A copy of the vector of an id, at unit length, or null if there is none.
  public float @Nullable [] vector(String id) {
    Integer row = rowOf.get(id);
    return row == null
        ? null
        : Arrays.copyOfRange(data, row * dimension, row * dimension + dimension);
  }

  /// Hands over every id with its cosine similarity to a query, in order of insertion.
  ///
  /// @throws IllegalArgumentException if the query's dimension is not that of the vectors
  public void similarities(float[] query, ObjDoubleConsumer<String> sink) {
    if (rowOf.isEmpty()) {
      return;
    }
    Vectors.sameLength(dimension, query.length);
    float[] unit = Vectors.unit(query);
    for (int row = 0; row < rows; row++) {
      String id = ids[row];
      if (id != null) {
        sink.accept(id, Vectors.dot(unit, data, row * dimension));
      }
    }
  }

  /// The `k` most similar ids that satisfy a condition, best first; equal similarities in order of
  /// insertion.
  public TopK.Ranking nearest(float[] query, int k, @Nullable Predicate<String> condition) {
    var top = new TopK(k, size());
    if (rowOf.isEmpty()) {
      return top.drain();
    }
    Vectors.sameLength(dimension, query.length);
    float[] unit = Vectors.unit(query);
    for (int row = 0; row < rows; row++) {
      String id = ids[row];
      if (id != null && (condition == null || condition.test(id))) {
        top.offer(row, Vectors.dot(unit, data, row * dimension));
      }
    }
    return top.drain();
  }

  /// The id in a row of a ranking; valid until the next change.
  public String id(int row) {
    String id = ids[row];
    if (id == null) {
      throw new IllegalStateException("a ranking is valid until the next change of its index");
    }
    return id;
  }

  private void makeRoom() {
    if (rows == ids.length) {
      ids = Arrays.copyOf(ids, rows + Math.max(SPARE, rows >> 1));
    }
    if (data.length < (rows + 1) * dimension) {
      data = Arrays.copyOf(data, Math.multiplyExact(ids.length, dimension));
    }
  }

  private void compact() {
    int to = 0;
    for (int row = 0; row < rows; row++) {
      String id = ids[row];
      if (id != null) {
        System.arraycopy(data, row * dimension, data, to * dimension, dimension);
        ids[to] = id;
        rowOf.put(id, to++);
      }
    }
    Arrays.fill(ids, to, rows, null);
    rows = to;
  }
}
