package io.mnemogen.tasks.dungeon;

/// A way between two chambers. Its other end is not seen from either.
///
/// @param name one word
/// @param a one end
/// @param b the other end
/// @param trapped whether whoever goes by it is wounded
record Passage(String name, int a, int b, boolean trapped) {
  boolean touches(int chamber) {
    return a == chamber || b == chamber;
  }

  boolean joins(int one, int other) {
    return one != other && touches(one) && touches(other);
  }

  /// Where one comes to from one of its ends.
  int from(int chamber) {
    return chamber == a ? b : a;
  }
}
