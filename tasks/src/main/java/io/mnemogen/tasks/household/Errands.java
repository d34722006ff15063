package io.mnemogen.tasks.household;

import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.explorer.Phrase;
import io.mnemogen.tasks.household.house.Furniture;
import io.mnemogen.tasks.household.house.House;
import io.mnemogen.tasks.household.house.HouseCommands;
import io.mnemogen.tasks.household.house.Layout;
import io.mnemogen.tasks.household.house.Nouns;
import io.mnemogen.tasks.world.Shuffle;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Draws quests for a house.
final class Errands {
  private static final int ATTEMPTS = 10_000;

  private final House house;
  private final List<Layout> days = new ArrayList<>();
  private final boolean persistent;
  private final SplittableRandom moves;

  /// @param persistent whether things stay where they are from one errand to the next
  Errands(House house, boolean persistent, long seed) {
    this.house = house;
    this.persistent = persistent;
    this.moves = new SplittableRandom(Seeds.of(seed, "moves"));
  }

  /// So many kinds of errand, all about equally often, in random order.
  static List<Errand> kinds(int count, long seed) {
    var kinds = new ArrayList<Errand>();
    for (int i = 0; i < count; i++) {
      kinds.add(Errand.values()[i % Errand.values().length]);
    }
    Shuffle.of(kinds, new SplittableRandom(seed));
    return kinds;
  }

  /// A sensible errand of a kind on some day: the thing is fit for it, and not yet where it shall
  /// be; nothing shall go into an appliance.
  HouseQuest draw(Errand errand, int day, RandomGenerator random) {
    Nouns nouns = house.nouns();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int ware = random.nextInt(nouns.wares().size());
      int target = random.nextInt(nouns.furniture().size());
      Furniture furniture = nouns.furniture().get(target);
      boolean sensible = errand == Errand.EXAMINE || furniture.care() == null;
      if (!sensible || !errand.suits(nouns.wares().get(ware))) {
        continue;
      }
      Layout layout = persistent ? onDay(day) : Layout.draw(house, ware, errand.needs(), random);
      if (layout.count(ware) == errand.needs() && away(ware, target, layout)) {
        String task =
            errand.task(random.nextInt(2), nouns.wares().get(ware), furniture, nouns.lamp());
        Phrase goal = house.lexicon().phrase(task);
        return new HouseQuest(house, errand, ware, target, layout, goal);
      }
    }
    throw new IllegalStateException("no sensible errand of kind " + errand + " in this house");
  }

  private Layout onDay(int day) {
    if (days.isEmpty()) {
      days.add(Layout.full(house, moves));
    }
    while (days.size() < day) {
      days.add(days.getLast().moved(house, moves));
    }
    return days.get(day - 1);
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
