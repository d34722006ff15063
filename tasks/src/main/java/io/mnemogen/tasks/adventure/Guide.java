package io.mnemogen.tasks.adventure;

import io.mnemogen.tasks.adventure.Deed.Act;
import io.mnemogen.tasks.world.Command;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;

/// Plans a quest as somebody does who knows the realm, but not where things lie: it walks to the
/// nearest room it has not been in until it sees what it needs, and always succeeds.
final class Guide {
  private final AdventureQuest quest;
  private final Realm realm;
  private final RealmCommands commands;
  private final List<Command> plan = new ArrayList<>();
  private final BitSet been = new BitSet();
  private int here;

  private Guide(AdventureQuest quest) {
    this.quest = quest;
    this.realm = quest.realm();
    this.commands = quest.commands();
    this.here = quest.first();
    been.set(here);
  }

  /// The commands of somebody who has to search.
  static List<Command> search(AdventureQuest quest, RandomGenerator random) {
    var guide = new Guide(quest);
    int wanted = quest.layout().get(quest.thing().index());
    while (!guide.been.get(wanted)) {
      guide.walk(guide.nearestNew(random));
    }
    return guide.fulfil();
  }

  /// The commands of somebody who knows where everything lies.
  static List<Command> clairvoyant(AdventureQuest quest) {
    return new Guide(quest).fulfil();
  }

  private List<Command> fulfil() {
    Thing thing = quest.thing();
    walk(quest.layout().get(thing.index()));
    plan.add(commands.command(Act.TAKE, thing, 0));
    switch (thing.kind()) {
      case GEM -> {}
      case TREASURE -> at(realm.stands().get(quest.target()), Act.PUT, quest.target());
      case KEY -> at(realm.chests().get(quest.target()), Act.OPEN, quest.target());
      case FOOD -> {
        int heat = realm.heats().get(thing.rank());
        at(realm.worktop(), Act.CUT, realm.cuts().get(thing.rank()));
        at(realm.hearths().get(heat), Act.HEAT, heat);
      }
    }
    return List.copyOf(plan);
  }

  private void at(int room, Act act, int with) {
    walk(room);
    plan.add(commands.command(act, quest.thing(), with));
  }

  private void walk(int room) {
    for (int next : Ways.between(realm.ways(), here, room)) {
      plan.add(commands.go(next));
      been.set(next);
      here = next;
    }
  }

  private int nearestNew(RandomGenerator random) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int room = 0; room < realm.rooms().size(); room++) {
      if (!been.get(room)) {
        double far = Ways.between(realm.ways(), here, room).size() + random.nextDouble();
        best = far < least ? room : best;
        least = Math.min(least, far);
      }
    }
    return best;
  }
}
