package io.mnemogen.tasks.dialogue;

import java.util.Arrays;
import java.util.stream.LongStream;

/// The word pairs of a text as numbers, and how long the text is.
final class PairSet {
  private final long[] codes;
  private final int steps;

  /// @param codes one number a pair, in any order
  /// @param steps the length of the text in started steps of reading, at least 1
  PairSet(LongStream codes, int steps) {
    this.codes = codes.sorted().distinct().toArray();
    this.steps = steps;
  }

  /// How many different pairs there are.
  int size() {
    return codes.length;
  }

  /// The pair at a position from 0, in ascending order.
  long code(int position) {
    return codes[position];
  }

  /// Where a pair is in the set, negative if it is not there. Logarithmic time.
  int position(long code) {
    return Arrays.binarySearch(codes, code);
  }

  /// The length of the text in started steps of reading.
  int steps() {
    return steps;
  }
}
