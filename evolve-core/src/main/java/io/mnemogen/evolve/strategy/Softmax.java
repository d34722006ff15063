package io.mnemogen.evolve.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/// Draws with probability proportional to `e^(score / temperature)`.
///
/// @param temperature above 0; the lower, the greedier
record Softmax(double temperature) {
  /// Up to `count` different items.
  <T> List<T> draw(List<T> items, int count, ToDoubleFunction<T> score, RandomGenerator random) {
    var left = new ArrayList<>(items);
    var drawn = new ArrayList<T>();
    while (drawn.size() < count && !left.isEmpty()) {
      drawn.add(left.remove(index(left, score, random)));
    }
    return drawn;
  }

  private <T> int index(List<T> items, ToDoubleFunction<T> score, RandomGenerator random) {
    double top = items.stream().mapToDouble(score).max().orElse(0);
    var weights = new double[items.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp((score.applyAsDouble(items.get(i)) - top) / temperature);
      sum += weights[i];
    }
    double at = random.nextDouble() * sum;
    for (int i = 0; i < weights.length - 1; i++) {
      at -= weights[i];
      if (at < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }
}
