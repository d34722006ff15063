package io.mnemogen.tasks.adventure;

import java.util.List;

/// The words of every realm.
final class Lore {
  static final List<String> ROOMS =
      List.of(
          "hall",
          "kitchen",
          "pantry",
          "cellar",
          "library",
          "attic",
          "garden",
          "stable",
          "tower",
          "chapel",
          "armoury",
          "gallery",
          "study",
          "courtyard",
          "bakery",
          "workshop",
          "crypt",
          "greenhouse");
  static final List<String> GEMS = List.of("coin", "pearl", "opal");
  static final List<String> TREASURES = List.of("ruby", "crown", "goblet", "mask", "scroll");
  static final List<String> FOODS =
      List.of("carrot", "onion", "salmon", "mushroom", "pepper", "pumpkin");
  static final List<String> KEYS = List.of("ironkey", "brasskey", "silverkey", "copperkey");
  static final List<String> RELICS = List.of("orb", "idol", "chalice");
  static final List<String> STANDS = List.of("altar", "pedestal", "throne");
  static final List<String> OFFERS =
      List.of("offer %s at altar", "display %s on pedestal", "lay %s on throne");
  static final List<String> LOCKS = List.of("coffer", "casket", "strongbox", "door");

  /// Which of the locks is the door's; those before it are chests'.
  static final int DOOR = 3;

  static final List<String> CUTS = List.of("slice", "dice", "chop");
  static final List<String> HEATS = List.of("roast", "fry", "grill");
  static final List<String> HEARTHS = List.of("oven", "stove", "barbecue");
  static final String WORKTOP = "worktop";

  private Lore() {}

  /// A list in the manner of observations: `a ruby, and a stove`, or `nothing`.
  static String listed(List<String> names) {
    if (names.isEmpty()) {
      return "nothing of interest";
    }
    var text = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        text.append(i == names.size() - 1 ? ", and " : ", ");
      }
      text.append("a ").append(names.get(i));
    }
    return text.toString();
  }
}
