package io.mnemogen.tasks.adventure;

import io.mnemogen.tasks.adventure.Deed.Act;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.world.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Plans a quest as somebody does who knows the realm, but not where things lie: it walks to the
/// nearest room it has not been in until it sees what it needs, and always succeeds.
final class Guide {
  private final AdventureQuest quest;
  private final Realm realm;
  private final RealmCommands commands;
  private final List<Command> plan = new ArrayList<>();
  private int here;

  private Guide(AdventureQuest quest) {
    this.quest = quest;
    this.realm = quest.realm();
    this.commands = quest.commands();
    this.here = quest.first();
  }

  /// The commands of somebody who has to search.
  static List<Command> search(AdventureQuest quest, RandomGenerator random) {
    var guide = new Guide(quest);
    int wanted = quest.layout().get(quest.sought().index());
    guide.walk(Ways.search(guide.realm.ways(), quest.first(), wanted, random));
    return guide.fulfil();
  }

  /// The commands of somebody who knows where everything lies.
  static List<Command> clairvoyant(AdventureQuest quest) {
    return new Guide(quest).fulfil();
  }

  private List<Command> fulfil() {
    Thing thing = quest.thing();
    Thing sought = quest.sought();
    at(quest.layout().get(sought.index()), Act.TAKE, sought, 0);
    switch (thing.kind()) {
      case GEM -> {}
      case TREASURE -> at(realm.stands().get(quest.target()), Act.PUT, thing, quest.target());
      case KEY -> at(realm.chests().get(quest.target()), Act.OPEN, thing, quest.target());
      case FOOD -> {
        int heat = realm.heats().get(thing.rank());
        at(realm.worktop(), Act.CUT, thing, realm.cuts().get(thing.rank()));
        at(realm.hearths().get(heat), Act.HEAT, thing, heat);
      }
      case RELIC -> {
        at(realm.door(), Act.OPEN, sought, Lore.DOOR);
        at(realm.door(), Act.DROP, sought, 0);
        plan.add(commands.go(Realm.ROOMS));
        plan.add(commands.command(Act.TAKE, thing, 0));
      }
    }
    return List.copyOf(plan);
  }

  private void at(int room, Act act, Thing thing, int with) {
    walkTo(room);
    plan.add(commands.command(act, thing, with));
  }

  private void walkTo(int room) {
    walk(Ways.between(realm.ways(), here, room));
  }

  private void walk(List<Integer> rooms) {
    for (int next : rooms) {
      plan.add(commands.go(next));
      here = next;
    }
  }
}
