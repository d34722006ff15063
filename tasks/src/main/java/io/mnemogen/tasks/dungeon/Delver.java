package io.mnemogen.tasks.dungeon;

import io.mnemogen.tasks.dungeon.Deed.Act;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.world.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Plans a quest as somebody does who knows the dungeon, but not where things lie: avoids traps and
/// lairs, walks to the nearest chamber not yet seen until what is needed is found, and always
/// succeeds.
final class Delver {
  private final DungeonQuest quest;
  private final Cave cave;
  private final List<Command> plan = new ArrayList<>();
  private int here;

  private Delver(DungeonQuest quest) {
    this.quest = quest;
    this.cave = quest.cave();
    this.here = quest.first();
  }

  /// The commands of somebody who has to search.
  static List<Command> search(DungeonQuest quest, RandomGenerator random) {
    var delver = new Delver(quest);
    if (quest.needed() >= 0) {
      int wanted = quest.layout().get(quest.needed());
      delver.walk(Ways.search(quest.cave().safe(), quest.first(), wanted, random));
    }
    return delver.fulfil();
  }

  /// The commands of somebody who knows where everything lies.
  static List<Command> clairvoyant(DungeonQuest quest) {
    return new Delver(quest).fulfil();
  }

  private List<Command> fulfil() {
    int needed = quest.needed();
    if (needed >= 0) {
      walkTo(quest.layout().get(needed));
      plan.add(quest.deeds().command(Act.TAKE, needed, 0));
    }
    switch (quest.aim()) {
      case LEAVE, FETCH -> {
        walkTo(cave.stairs());
        plan.add(quest.deeds().command(Act.DESCEND, 0, 0));
      }
      case SLAY -> {
        int lair = cave.lairs().get(quest.about());
        walkTo(cave.before(lair));
        walk(List.of(lair));
        plan.add(quest.deeds().command(Act.FIGHT, quest.about(), cave.fears().get(quest.about())));
      }
      case OPEN -> {
        walkTo(cave.chests().get(quest.about()));
        plan.add(quest.deeds().command(Act.UNLOCK, quest.about(), cave.keys().get(quest.about())));
      }
    }
    return List.copyOf(plan);
  }

  private void walkTo(int chamber) {
    walk(Ways.between(cave.safe(), here, chamber));
  }

  private void walk(List<Integer> chambers) {
    for (int next : chambers) {
      plan.add(quest.deeds().go(cave, cave.passage(here, next), here));
      here = next;
    }
  }
}
