package io.mnemogen.tasks.intents;

import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.Split;
import java.util.ArrayList;
import java.util.List;

/// Which labelled texts belong to which split: a text always belongs to the same one, whatever the
/// seed, so that nothing a search has seen is ever tested.
///
/// A half of the given texts trains, a quarter validates, a quarter tests; with texts kept aside
/// those test, and the given ones train (two thirds) or validate.
///
/// @param given the texts of the data
/// @param aside the texts of the test data; empty when there is none
record Pools(List<Labelled> given, List<Labelled> aside) {
  Pools {
    given = List.copyOf(given);
    aside = List.copyOf(aside);
  }

  /// The texts of a split.
  List<Labelled> of(Split split) {
    if (split == Split.ALL) {
      var all = new ArrayList<>(given);
      all.addAll(kept());
      return all;
    }
    if (split == Split.TEST && !aside.isEmpty()) {
      return kept();
    }
    return given.stream().filter(text -> home(text) == split).toList();
  }

  private List<Labelled> kept() {
    var known = new java.util.HashSet<>(given);
    return aside.stream().filter(text -> !known.contains(text)).toList();
  }

  private Split home(Labelled text) {
    int parts = aside.isEmpty() ? 4 : 3;
    return switch ((int) Math.floorMod(Seeds.of(0, "intents", text.text()), (long) parts)) {
      case 0, 1 -> Split.TRAIN;
      case 2 -> Split.VALIDATION;
      default -> Split.TEST;
    };
  }
}
