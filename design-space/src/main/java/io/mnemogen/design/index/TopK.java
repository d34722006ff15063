package io.mnemogen.design.index;

import java.util.Arrays;

/// The `k` highest scores seen so far, in a bounded heap. Equal scores rank by row, lower first;
/// NaN is never kept. Offering costs O(log k), and O(1) when the score is too low.
public final class TopK {
  private final int[] rows;
  private final double[] scores;
  private int size;

  /// @param k how many to keep; nothing is kept for 0 or less
  /// @param available how many may be offered at most
  public TopK(int k, int available) {
    int capacity = Math.max(0, Math.min(k, available));
    this.rows = new int[capacity];
    this.scores = new double[capacity];
  }

  /// Offers a row with its score.
  public void offer(int row, double score) {
    if (Double.isNaN(score)) {
      return;
    }
    if (size < rows.length) {
      up(size++, row, score);
    } else if (size > 0 && below(scores[0], rows[0], score, row)) {
      down(row, score);
    }
  }

  /// The rows kept, best first. Empties the heap.
  public Ranking drain() {
    var ranked = new int[size];
    var values = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      ranked[i] = rows[0];
      values[i] = scores[0];
      size--;
      if (size > 0) {
        down(rows[size], scores[size]);
      }
    }
    return new Ranking(ranked, values);
  }

  /// Rows and their scores, best first; both arrays have the same length.
  public static final class Ranking {
    private final int[] rows;
    private final double[] scores;

    private Ranking(int[] rows, double[] scores) {
      this.rows = rows;
      this.scores = scores;
    }

    /// How many rows are ranked.
    public int size() {
      return rows.length;
    }

    /// The row at a rank, from 0.
    public int row(int rank) {
      return rows[rank];
    }

    /// The score at a rank, from 0.
    public double score(int rank) {
      return scores[rank];
    }

    @Override
    public String toString() {
      return Arrays.toString(rows) + " " + Arrays.toString(scores);
    }
  }

  private static boolean below(double score, int row, double otherScore, int otherRow) {
    return score < otherScore || (score == otherScore && row > otherRow);
  }

  private void up(int from, int row, double score) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      if (!below(score, row, scores[parent], rows[parent])) {
        break;
      }
      rows[at] = rows[parent];
      scores[at] = scores[parent];
      at = parent;
    }
    rows[at] = row;
    scores[at] = score;
  }

  /// Replaces the root and restores the order over the first `size` places.
  private void down(int row, double score) {
    int at = 0;
    int half = size >>> 1;
    while (at < half) {
      int child = 2 * at + 1;
      if (child + 1 < size
          && below(scores[child + 1], rows[child + 1], scores[child], rows[child])) {
        child++;
      }
      if (!below(scores[child], rows[child], score, row)) {
        break;
      }
      rows[at] = rows[child];
      scores[at] = scores[child];
      at = child;
    }
    rows[at] = row;
    scores[at] = score;
  }
}
