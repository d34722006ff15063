package io.mnemogen.tasks.dungeon;

import java.util.List;

/// A way between two chambers. From either end only its mouth is seen, not where it leads.
///
/// @param mouths the names of its two mouths, one word each
/// @param ends the chambers of the two mouths
/// @param trapped whether whoever goes by it is wounded
record Passage(List<String> mouths, List<Integer> ends, boolean trapped) {
  /// Where one comes to from one of its ends, 0 or 1.
  int beyond(int end) {
    return ends.get(1 - end);
  }
}
