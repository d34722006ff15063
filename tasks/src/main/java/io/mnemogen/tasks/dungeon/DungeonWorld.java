package io.mnemogen.tasks.dungeon;

import io.mnemogen.tasks.dungeon.DungeonQuest.Aim;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// One play of a quest. It is over with the third wound, and when the dungeon is left.
final class DungeonWorld implements World {
  private static final int GONE = -1;
  private static final int DEADLY = 3;

  private final DungeonQuest quest;
  private final Cave cave;
  private final Names names;
  private final List<String> things;
  private final int[] where;
  private final BitSet slain = new BitSet();
  private int here;
  private int carried = GONE;
  private int wounds;
  private boolean left;
  private boolean solved;
  private String observation;

  DungeonWorld(DungeonQuest quest) {
    this.quest = quest;
    this.cave = quest.cave();
    this.names = cave.names();
    this.things = names.things();
    this.where = quest.layout().stream().mapToInt(Integer::intValue).toArray();
    this.here = quest.first();
    this.observation = look();
  }

  @Override
  public String observation() {
    return observation;
  }

  @Override
  public boolean solved() {
    return solved;
  }

  @Override
  public boolean over() {
    return solved || left || wounds >= DEADLY;
  }

  @Override
  public List<Command> admissible() {
    var possible = new ArrayList<Command>();
    for (Deed deed : quest.deeds().all()) {
      if (possible(deed)) {
        possible.add(deed.command());
      }
    }
    return possible;
  }

  private boolean possible(Deed deed) {
    return switch (deed.act()) {
      case GO -> cave.passages().get(deed.on()).ends().get(deed.with()) == here;
      case TAKE -> carried == GONE && where[deed.on()] == here;
      case DROP -> carried == deed.on();
      case FIGHT -> carried == names.charm(deed.with()) && lurking() == deed.on();
      case UNLOCK -> carried == names.key(deed.with()) && cave.chests().get(deed.on()) == here;
      case DESCEND -> cave.stairs() == here;
    };
  }

  @Override
  public void step(Command command) {
    Deed deed = quest.deeds().of(command);
    observation =
        switch (deed.act()) {
          case GO -> go(cave.passages().get(deed.on()), deed.with());
          case TAKE -> take(deed.on());
          case DROP -> drop();
          case FIGHT -> fight(deed.on(), deed.with());
          case UNLOCK -> unlock(deed.on(), deed.with());
          case DESCEND -> descend();
        };
    if (wounds >= DEADLY) {
      observation += " You die.";
    }
  }

  private String go(Passage passage, int end) {
    here = passage.beyond(end);
    var text = new StringBuilder();
    if (passage.trapped()) {
      wounds++;
      text.append("A trap in the ").append(passage.mouths().get(end)).append(" wounds you. ");
    }
    text.append(look());
    int monster = lurking();
    if (monster >= 0) {
      String name = names.monsters().get(monster);
      boolean afraid = carried == names.charm(cave.fears().get(monster));
      wounds += afraid ? 0 : 1;
      text.append(" The ")
          .append(name)
          .append(afraid ? " shrinks from the " + things.get(carried) + "." : " wounds you.");
    }
    return text.toString();
  }

  private String take(int thing) {
    carried = thing;
    where[thing] = GONE;
    return "You take the " + things.get(thing) + ".";
  }

  private String drop() {
    String dropped = things.get(carried);
    where[carried] = here;
    carried = GONE;
    return "You drop the " + dropped + ".";
  }

  private String fight(int monster, int charm) {
    String name = names.monsters().get(monster);
    String held = names.charms().get(charm);
    if (cave.fears().get(monster) != charm) {
      wounds++;
      return "The %s does not fear the %s. The %s wounds you.".formatted(name, held, name);
    }
    slain.set(monster);
    solved = quest.aim() == Aim.SLAY && quest.about() == monster;
    return "You slay the %s with the %s.".formatted(name, held);
  }

  private String unlock(int chest, int key) {
    boolean fits = cave.keys().get(chest) == key;
    solved = fits && quest.aim() == Aim.OPEN && quest.about() == chest;
    String name = names.chests().get(chest);
    return fits
        ? "The " + name + " opens."
        : "The " + names.keys().get(key) + " does not fit the " + name + ".";
  }

  private String descend() {
    left = true;
    solved = quest.aim() == Aim.LEAVE || (quest.aim() == Aim.FETCH && carried == quest.about());
    return "You leave the dungeon.";
  }

  /// The monster that lurks here, alive, or -1.
  private int lurking() {
    int monster = cave.monster(here);
    return monster >= 0 && slain.get(monster) ? -1 : monster;
  }

  private String look() {
    var seen = new ArrayList<String>();
    for (int thing = 0; thing < where.length; thing++) {
      if (where[thing] == here) {
        seen.add("a " + things.get(thing));
      }
    }
    for (int chest = 0; chest < cave.chests().size(); chest++) {
      if (cave.chests().get(chest) == here) {
        seen.add("a " + names.chests().get(chest));
      }
    }
    if (cave.stairs() == here) {
      seen.add("the " + Names.STAIRS);
    }
    if (lurking() >= 0) {
      seen.add("a " + names.monsters().get(lurking()));
    }
    var exits = new ArrayList<String>();
    for (Passage passage : cave.passages()) {
      int end = passage.ends().indexOf(here);
      if (end >= 0) {
        exits.add(passage.mouths().get(end));
      }
    }
    String chamber = names.chambers().get(here);
    return "You are in the %s. In the %s, you see %s. Ways out: %s."
        .formatted(
            chamber,
            chamber,
            seen.isEmpty() ? "nothing" : String.join(", ", seen),
            String.join(", ", exits));
  }
}
