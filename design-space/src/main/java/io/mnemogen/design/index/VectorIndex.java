package io.mnemogen.design.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Vectors by id in one dense array, searched exactly: one pass over all of them. Eight rows lie
/// interleaved in a block, so that one component of the query meets eight vectors at a time; each
/// sum runs from the first component to the last, hence has the same bits on every machine.
///
/// Rows are in order of insertion; putting an id again moves it to the end. Vectors are scaled to
/// unit length, so that the dot product is the cosine. The first vector sets the dimension.
public final class VectorIndex {
  private static final int SPARE = 64;
  private static final int LANES = 8;

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
      clear();
      dimension = vector.length;
    }
    Vectors.sameLength(dimension, vector.length);
    remove(id);
    makeRoom();
    float[] unit = Vectors.unit(vector);
    write(rows, unit);
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
    return row == null ? null : read(row);
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
    float[] dots = new float[LANES];
    for (int row = 0; row < rows; row++) {
      if (row % LANES == 0) {
        dots(unit, row, dots);
      }
      String id = ids[row];
      if (id != null) {
        sink.accept(id, dots[row % LANES]);
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
    float[] dots = new float[LANES];
    for (int row = 0; row < rows; row++) {
      if (row % LANES == 0) {
        dots(unit, row, dots);
      }
      String id = ids[row];
      if (id != null && (condition == null || condition.test(id))) {
        top.offer(row, dots[row % LANES]);
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
    int needed = Math.multiplyExact(rows - rows % LANES + LANES, dimension);
    if (data.length < needed) {
      int room = ids.length - ids.length % LANES + LANES;
      data = Arrays.copyOf(data, Math.multiplyExact(room, dimension));
    }
  }

  /// The dot products of a vector with the eight rows of the block that starts at `row`.
  private void dots(float[] a, int row, float[] dots) {
    float[] b = data;
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    float s4 = 0;
    float s5 = 0;
    float s6 = 0;
    float s7 = 0;
    int at = row * dimension;
    for (float component : a) {
      s0 += component * b[at];
      s1 += component * b[at + 1];
      s2 += component * b[at + 2];
      s3 += component * b[at + 3];
      s4 += component * b[at + 4];
      s5 += component * b[at + 5];
      s6 += component * b[at + 6];
      s7 += component * b[at + 7];
      at += LANES;
    }
    dots[0] = s0;
    dots[1] = s1;
    dots[2] = s2;
    dots[3] = s3;
    dots[4] = s4;
    dots[5] = s5;
    dots[6] = s6;
    dots[7] = s7;
  }

  private int start(int row) {
    return (row - row % LANES) * dimension + row % LANES;
  }

  private void write(int row, float[] vector) {
    for (int i = 0, at = start(row); i < dimension; i++, at += LANES) {
      data[at] = vector[i];
    }
  }

  private float[] read(int row) {
    float[] vector = new float[dimension];
    for (int i = 0, at = start(row); i < dimension; i++, at += LANES) {
      vector[i] = data[at];
    }
    return vector;
  }

  private void compact() {
    int to = 0;
    for (int row = 0; row < rows; row++) {
      String id = ids[row];
      if (id != null) {
        write(to, read(row));
        ids[to] = id;
        rowOf.put(id, to++);
      }
    }
    Arrays.fill(ids, to, rows, null);
    rows = to;
  }
}
