package io.mnemogen.tasks.adventure;

import io.mnemogen.tasks.adventure.Deed.Act;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Every command of a realm, made once.
final class RealmCommands {
  private final Lexicon lexicon = new Lexicon();
  private final List<Command> go;
  private final Map<Command, Integer> rooms = new HashMap<>();
  private final Map<Command, Deed> deeds = new HashMap<>();
  private final List<Deed> all = new ArrayList<>();

  RealmCommands(Realm realm) {
    go = realm.rooms().stream().map(room -> lexicon.command("go to " + room)).toList();
    for (int room = 0; room < go.size(); room++) {
      rooms.put(go.get(room), room);
    }
    for (Thing thing : Thing.ALL) {
      String noun = thing.noun();
      add(Act.TAKE, thing, 0, "take " + noun);
      add(Act.DROP, thing, 0, "drop " + noun);
      switch (thing.kind()) {
        case GEM, RELIC -> {}
        case TREASURE -> {
          for (int i = 0; i < Lore.OFFERS.size(); i++) {
            add(Act.PUT, thing, i, Lore.OFFERS.get(i).formatted(noun));
          }
        }
        case KEY -> each(Act.OPEN, thing, Lore.LOCKS, "open ", " with " + noun);
        case FOOD -> {
          each(Act.CUT, thing, Lore.CUTS, "", " " + noun + " on " + Lore.WORKTOP);
          for (int i = 0; i < Lore.HEATS.size(); i++) {
            String heat = Lore.HEATS.get(i) + " " + noun + " with " + Lore.HEARTHS.get(i);
            add(Act.HEAT, thing, i, heat);
          }
        }
      }
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Command go(int room) {
    return go.get(room);
  }

  /// The room a command goes to, or -1.
  int room(Command command) {
    return rooms.getOrDefault(command, -1);
  }

  /// What a command that does not move does.
  Deed deed(Command command) {
    return Objects.requireNonNull(deeds.get(command), () -> command + " is of no realm");
  }

  /// All deeds, in a fixed order.
  List<Deed> deeds() {
    return all;
  }

  /// The command for a deed.
  Command command(Act act, Thing thing, int with) {
    return all.stream()
        .filter(d -> d.act() == act && d.thing() == thing.index() && d.with() == with)
        .findFirst()
        .orElseThrow()
        .command();
  }

  private void each(Act act, Thing thing, List<String> with, String before, String after) {
    for (int i = 0; i < with.size(); i++) {
      add(act, thing, i, before + with.get(i) + after);
    }
  }

  private void add(Act act, Thing thing, int with, String text) {
    Command command = lexicon.command(text);
    var deed = new Deed(act, thing.index(), with, command);
    deeds.put(command, deed);
    all.add(deed);
  }
}
