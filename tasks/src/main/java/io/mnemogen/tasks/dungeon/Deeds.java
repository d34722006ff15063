package io.mnemogen.tasks.dungeon;

import io.mnemogen.tasks.dungeon.Deed.Act;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Everything that can be done in a dungeon, made once.
final class Deeds {
  private final Lexicon lexicon = new Lexicon();
  private final List<Deed> all = new ArrayList<>();
  private final Map<Command, Deed> byCommand = new HashMap<>();

  Deeds(Cave cave) {
    Names names = cave.names();
    for (int p = 0; p < cave.passages().size(); p++) {
      for (int end = 0; end < 2; end++) {
        add(Act.GO, p, end, "go by " + cave.passages().get(p).mouths().get(end));
      }
    }
    List<String> things = names.things();
    for (int t = 0; t < things.size(); t++) {
      add(Act.TAKE, t, 0, "take " + things.get(t));
      add(Act.DROP, t, 0, "drop " + things.get(t));
    }
    each(Act.FIGHT, "fight ", names.monsters(), names.charms());
    each(Act.UNLOCK, "unlock ", names.chests(), names.keys());
    add(Act.DESCEND, 0, 0, "descend " + Names.STAIRS);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// All of them, in a fixed order.
  List<Deed> all() {
    return all;
  }

  /// What a command does.
  Deed of(Command command) {
    return Objects.requireNonNull(byCommand.get(command), () -> command + " is of no dungeon");
  }

  /// The command for a deed.
  Command command(Act act, int on, int with) {
    return all.stream()
        .filter(deed -> deed.act() == act && deed.on() == on && deed.with() == with)
        .findFirst()
        .orElseThrow()
        .command();
  }

  /// The command that goes by a passage from a chamber at its end.
  Command go(Cave cave, int passage, int from) {
    return command(Act.GO, passage, cave.passages().get(passage).ends().indexOf(from));
  }

  private void each(Act act, String verb, List<String> on, List<String> with) {
    for (int i = 0; i < on.size(); i++) {
      for (int j = 0; j < with.size(); j++) {
        add(act, i, j, verb + on.get(i) + " with " + with.get(j));
      }
    }
  }

  private void add(Act act, int on, int with, String text) {
    var deed = new Deed(act, on, with, lexicon.command(text));
    all.add(deed);
    byCommand.put(deed.command(), deed);
  }
}
