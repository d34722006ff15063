package io.mnemogen.tasks.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Something to choose, described by one trait of each kind.
///
/// @param traits in the order of the kinds
record Dish(List<String> traits) {
  /// The kinds of traits.
  static final List<List<String>> KINDS =
      List.of(
          List.of("thai", "italian", "mexican", "indian"),
          List.of("cheap", "moderate", "pricey"),
          List.of("near", "distant"),
          List.of("quiet", "lively", "crowded"));

  Dish {
    traits = List.copyOf(traits);
  }

  /// A dish drawn evenly.
  static Dish draw(RandomGenerator random) {
    var traits = new ArrayList<String>();
    KINDS.forEach(kind -> traits.add(kind.get(random.nextInt(kind.size()))));
    return new Dish(traits);
  }

  /// Its traits, separated by commas.
  String told() {
    return String.join(", ", traits);
  }
}
