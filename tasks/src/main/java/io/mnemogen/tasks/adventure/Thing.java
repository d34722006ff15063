package io.mnemogen.tasks.adventure;

import java.util.ArrayList;
import java.util.List;

/// Something that can be carried.
///
/// @param kind what it is good for
/// @param noun its name, one word
/// @param index its position among all things
/// @param rank its position among those of its kind
record Thing(Kind kind, String noun, int index, int rank) {
  /// What things are good for.
  enum Kind {
    /// To be found.
    GEM,
    /// To be put on a stand.
    TREASURE,
    /// To be cooked.
    FOOD,
    /// To open a chest or the door.
    KEY,
    /// To be fetched from behind the door.
    RELIC
  }

  /// Every thing of a realm, those of a kind together.
  static final List<Thing> ALL = all();

  /// The things of a kind.
  static List<Thing> of(Kind kind) {
    return ALL.stream().filter(thing -> thing.kind == kind).toList();
  }

  private static List<Thing> all() {
    var all = new ArrayList<Thing>();
    for (Kind kind : Kind.values()) {
      List<String> nouns =
          switch (kind) {
            case GEM -> Lore.GEMS;
            case TREASURE -> Lore.TREASURES;
            case FOOD -> Lore.FOODS;
            case KEY -> Lore.KEYS;
            case RELIC -> Lore.RELICS;
          };
      for (String noun : nouns) {
        all.add(new Thing(kind, noun, all.size(), nouns.indexOf(noun)));
      }
    }
    return List.copyOf(all);
  }
}
