package io.mnemogen.tasks.adventure;

import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.world.World;
import java.util.ArrayList;
import java.util.List;

/// One play of a quest.
final class AdventureWorld implements World {
  private static final int GONE = -1;
  private static final int RAW = -1;

  private final AdventureQuest quest;
  private final Realm realm;
  private final RealmCommands commands;
  private final int[] where;
  private int here;
  private int carried = GONE;
  private int cut = RAW;
  private boolean open;
  private boolean solved;
  private boolean ruined;
  private String observation;

  AdventureWorld(AdventureQuest quest) {
    this.quest = quest;
    this.realm = quest.realm();
    this.commands = quest.commands();
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
  public List<Command> admissible() {
    var possible = new ArrayList<Command>();
    ways().forEach(room -> possible.add(commands.go(room)));
    for (Deed deed : commands.deeds()) {
      if (possible(deed)) {
        possible.add(deed.command());
      }
    }
    return possible;
  }

  private boolean possible(Deed deed) {
    if (deed.act() == Deed.Act.TAKE) {
      return carried == GONE && where[deed.thing()] == here;
    }
    return carried == deed.thing()
        && switch (deed.act()) {
          case TAKE, DROP -> true;
          case PUT -> realm.stands().get(deed.with()) == here;
          case CUT -> realm.worktop() == here;
          case HEAT -> realm.hearths().get(deed.with()) == here;
          case OPEN ->
              (deed.with() == Lore.DOOR ? realm.door() : realm.chests().get(deed.with())) == here;
        };
  }

  @Override
  public void step(Command command) {
    int room = commands.room(command);
    if (room >= 0) {
      here = room;
      observation = look();
      return;
    }
    Deed deed = commands.deed(command);
    String noun = Thing.ALL.get(deed.thing()).noun();
    observation =
        switch (deed.act()) {
          case TAKE -> take(deed, noun);
          case DROP -> lay(deed.thing(), "You drop the " + noun + ".");
          case PUT -> put(deed, noun);
          case CUT -> cut(deed, noun);
          case HEAT -> heat(deed, noun);
          case OPEN -> open(deed, noun);
        };
  }

  private String take(Deed deed, String noun) {
    carried = deed.thing();
    where[carried] = GONE;
    Thing.Kind kind = quest.thing().kind();
    solved =
        quest.thing().index() == carried && (kind == Thing.Kind.GEM || kind == Thing.Kind.RELIC);
    return "You take the " + noun + ".";
  }

  private String put(Deed deed, String noun) {
    solved = quest.thing().index() == deed.thing() && quest.target() == deed.with();
    return lay(
        deed.thing(), "The " + Lore.STANDS.get(deed.with()) + " now holds the " + noun + ".");
  }

  private String cut(Deed deed, String noun) {
    if (quest.thing().index() == deed.thing()) {
      ruined |= cut != RAW || deed.with() != realm.cuts().get(rank(deed));
      cut = deed.with();
    }
    return "You " + Lore.CUTS.get(deed.with()) + " the " + noun + ".";
  }

  private String heat(Deed deed, String noun) {
    if (quest.thing().index() == deed.thing()) {
      ruined |= cut == RAW || deed.with() != realm.heats().get(rank(deed));
      solved = !ruined;
    }
    return "You "
        + Lore.HEATS.get(deed.with())
        + " the "
        + noun
        + ". "
        + (solved || quest.thing().index() != deed.thing() ? "" : "It is spoilt.");
  }

  private String open(Deed deed, String noun) {
    boolean fits = realm.keys().get(deed.with()) == rank(deed);
    solved = fits && quest.thing().kind() == Thing.Kind.KEY && quest.target() == deed.with();
    open |= fits && deed.with() == Lore.DOOR;
    String lock = Lore.LOCKS.get(deed.with());
    return fits ? "The " + lock + " opens." : "The " + noun + " does not fit the " + lock + ".";
  }

  private String lay(int thing, String said) {
    where[thing] = here;
    carried = GONE;
    return said;
  }

  private static int rank(Deed deed) {
    return Thing.ALL.get(deed.thing()).rank();
  }

  private List<Integer> ways() {
    if (here == Realm.ROOMS) {
      return List.of(realm.door());
    }
    var ways = new ArrayList<>(realm.ways().get(here));
    if (open && here == realm.door()) {
      ways.add(Realm.ROOMS);
    }
    return ways;
  }

  private String look() {
    var seen = new ArrayList<String>();
    for (Thing thing : Thing.ALL) {
      if (where[thing.index()] == here) {
        seen.add(thing.noun());
      }
    }
    seen.addAll(realm.fixtures(here));
    List<String> exits = ways().stream().map(realm.rooms()::get).toList();
    return "You are in the %s. In the %s, you see %s. %sWays lead to %s."
        .formatted(
            realm.rooms().get(here),
            realm.rooms().get(here),
            Lore.listed(seen),
            !open && here == realm.door() ? "The door is locked. " : "",
            String.join(", ", exits));
  }
}
