package io.mnemogen.design.index;

import java.util.Arrays;

/// The documents that hold one term, by row, with its count in each. Those of dead rows stay until
/// the list is written anew.
final class Postings {
  private int[] rows = new int[4];
  private int[] counts = new int[4];
  private int size;
  private int live;

  /// In how many living rows the term occurs.
  int live() {
    return live;
  }

  void add(int row, int count) {
    if (size == rows.length) {
      int room = size + (size >> 1);
      rows = Arrays.copyOf(rows, room);
      counts = Arrays.copyOf(counts, room);
    }
    rows[size] = row;
    counts[size++] = count;
    live++;
  }

  /// Notes that one of the rows died.
  void lost() {
    live--;
  }

  void clear() {
    size = 0;
    live = 0;
  }

  /// Adds `weight · count` to every living row.
  void addTo(Rows sums, double weight) {
    for (int i = 0; i < size; i++) {
      if (sums.code(rows[i]) != Rows.CODES) {
        sums.add(rows[i], weight * counts[i]);
      }
    }
  }

  /// Adds `idf · count / (count + norm)` to every living row.
  ///
  /// @param norms by the code of a row's length
  void addSaturatedTo(Rows sums, double idf, double[] norms) {
    for (int i = 0; i < size; i++) {
      int code = sums.code(rows[i]);
      if (code != Rows.CODES) {
        sums.add(rows[i], idf * counts[i] / (counts[i] + norms[code]));
      }
    }
  }
}
