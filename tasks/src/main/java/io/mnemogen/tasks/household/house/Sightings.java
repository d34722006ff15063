package io.mnemogen.tasks.household.house;

import java.util.List;

/// Lists of things, as observations write them.
public final class Sightings {
  private Sightings() {}

  /// `a bed 1, a desk 1, and a mug 2`, or `nothing`.
  public static String listed(List<String> names) {
    if (names.isEmpty()) {
      return "nothing";
    }
    var text = new StringBuilder(16 * names.size());
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        text.append(i == names.size() - 1 ? ", and " : ", ");
      }
      text.append("a ").append(names.get(i));
    }
    return text.toString();
  }
}
