package io.mnemogen.tasks.preferences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// What someone likes: a worth for every trait.
///
/// @param worth in [-1, 1], by trait
record Taste(Map<String, Double> worth) {
  Taste {
    worth = Map.copyOf(worth);
  }

  /// A taste drawn evenly.
  static Taste draw(RandomGenerator random) {
    var worth = new HashMap<String, Double>();
    Dish.KINDS.forEach(kind -> kind.forEach(t -> worth.put(t, random.nextDouble(-1, 1))));
    return new Taste(worth);
  }

  /// The position of the dish liked best; of equal ones the first.
  int choose(List<Dish> dishes) {
    int best = 0;
    for (int i = 1; i < dishes.size(); i++) {
      if (value(dishes.get(i)) > value(dishes.get(best))) {
        best = i;
      }
    }
    return best;
  }

  private double value(Dish dish) {
    return dish.traits().stream().mapToDouble(t -> worth.getOrDefault(t, 0.0)).sum();
  }
}
