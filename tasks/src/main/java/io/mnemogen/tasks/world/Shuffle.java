package io.mnemogen.tasks.world;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Random orders (Fisher and Yates).
public final class Shuffle {
  private Shuffle() {}

  /// Brings a list into random order, in place.
  public static <T> void of(List<T> list, RandomGenerator random) {
    for (int i = list.size() - 1; i > 0; i--) {
      T swapped = list.get(i);
      int with = random.nextInt(i + 1);
      list.set(i, list.get(with));
      list.set(with, swapped);
    }
  }

  /// The numbers below `size` in random order.
  public static int[] numbers(int size, RandomGenerator random) {
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < size; i++) {
      numbers.add(i);
    }
    of(numbers, random);
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
