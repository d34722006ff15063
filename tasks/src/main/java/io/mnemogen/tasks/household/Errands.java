package io.mnemogen.tasks.household;

import io.mnemogen.tasks.world.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Draws quests for a house.
final class Errands {
  private static final int ATTEMPTS = 10_000;

  private final House house;

  Errands(House house) {
    this.house = house;
  }

  /// So many quests, of all kinds of errand about equally often, in random order.
  List<HouseQuest> draw(int count, long seed) {
    var random = new SplittableRandom(seed);
    var kinds = new ArrayList<Errand>();
    for (int i = 0; i < count; i++) {
      kinds.add(Errand.values()[i % Errand.values().length]);
    }
    shuffle(kinds, random);
    return kinds.stream().map(errand -> quest(errand, random)).toList();
  }

  /// A random order of the numbers below `size`.
  static int[] order(int size, RandomGenerator random) {
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < size; i++) {
      numbers.add(i);
    }
    shuffle(numbers, random);
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  static <T> void shuffle(List<T> list, RandomGenerator random) {
    for (int i = list.size() - 1; i > 0; i--) {
      T swapped = list.get(i);
      int with = random.nextInt(i + 1);
      list.set(i, list.get(with));
      list.set(with, swapped);
    }
  }

  private HouseQuest quest(Errand errand, RandomGenerator random) {
    Nouns nouns = house.nouns();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int ware = random.nextInt(nouns.wares().size());
      int target = random.nextInt(nouns.furniture().size());
      Furniture furniture = nouns.furniture().get(target);
      boolean sensible = errand == Errand.EXAMINE || furniture.care() == null;
      if (!sensible || !errand.suits(nouns.wares().get(ware))) {
        continue;
      }
      Layout layout = Layout.draw(house, ware, errand.needs(), random);
      if (away(ware, target, layout)) {
        String task =
            errand.task(random.nextInt(2), nouns.wares().get(ware), furniture, nouns.lamp());
        Phrase goal = house.lexicon().phrase(task);
        return new HouseQuest(house, errand, ware, target, layout, goal);
      }
    }
    throw new IllegalStateException("no sensible errand of kind " + errand + " in this house");
  }

  /// Whether no wanted thing is where it shall be already.
  private boolean away(int ware, int target, Layout layout) {
    for (int i = 0; i < HouseCommands.NUMBERS; i++) {
      int place = layout.place(ware * HouseCommands.NUMBERS + i);
      if (place != Layout.ABSENT && house.places().get(place).kind() == target) {
        return false;
      }
    }
    return true;
  }
}
