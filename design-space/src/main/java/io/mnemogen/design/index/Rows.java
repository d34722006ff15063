package io.mnemogen.design.index;

import java.util.Arrays;
import org.apache.lucene.util.SmallFloat;

/// The rows of an inverted index: whether each is alive and how long its document is, and while a
/// query is answered the sum of what its terms add to each.
///
/// Lengths are kept as Lucene keeps them: those over 40 rounded to four significant bits, so that a
/// length is one of [#CODES].
final class Rows {
  /// How many codes of lengths there are.
  static final int CODES = 256;

  private static final short DEAD = CODES;

  /// Takes a row and its sum.
  interface Sink {
    /// @param sum is not 0
    void accept(int row, double sum);
  }

  private final IntList touched;
  private short[] codes;
  private double[] sums;

  Rows(int room) {
    touched = new IntList(room);
    codes = new short[room];
    sums = new double[room];
  }

  /// The length that a code stands for.
  static int length(int code) {
    return SmallFloat.byte4ToInt((byte) code);
  }

  /// Begins a row; rows are opened in order, or anew from 0.
  void open(int row, int length) {
    if (row == codes.length) {
      int room = row + (row >> 1);
      codes = Arrays.copyOf(codes, room);
      sums = Arrays.copyOf(sums, room);
    }
    codes[row] = (short) (SmallFloat.intToByte4(length) & 0xff);
  }

  /// Ends a row: nothing is added to it any more.
  void kill(int row) {
    codes[row] = DEAD;
  }

  /// The code of a row's length, or [#CODES] if the row is dead.
  int code(int row) {
    return codes[row];
  }

  /// Adds to the sum of a row that is alive.
  void add(int row, double amount) {
    if (sums[row] == 0) {
      touched.add(row);
    }
    sums[row] += amount;
  }

  /// How many rows have a sum.
  int touched() {
    return touched.size();
  }

  /// Hands over the sums in the order in which they were begun, and clears them.
  void drain(Sink sink) {
    for (int i = 0; i < touched.size(); i++) {
      int row = touched.get(i);
      double sum = sums[row];
      sums[row] = 0;
      sink.accept(row, sum);
    }
    touched.clear();
  }

  /// Hands over the sums in the order of rows, and clears them.
  void drainInOrder(Sink sink) {
    touched.sort();
    drain(sink);
  }
}
