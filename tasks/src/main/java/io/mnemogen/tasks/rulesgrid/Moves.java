package io.mnemogen.tasks.rulesgrid;

import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.Lexicon;
import io.mnemogen.tasks.rulesgrid.Move.Act;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Everything that can be done in a land, made once.
final class Moves {
  private final Lexicon lexicon = new Lexicon();
  private final List<Move> all = new ArrayList<>();
  private final Map<Command, Move> byCommand = new HashMap<>();

  Moves(Land land) {
    for (int thing = 0; thing < land.goals(); thing++) {
      add(Act.GO, 0, thing, "go to " + land.things().get(thing));
    }
    for (int thing = 0; thing < land.things().size(); thing++) {
      String noun = land.things().get(thing);
      for (int word = 0; word < land.words().size(); word++) {
        add(Act.TO, word, thing, "push " + land.words().get(word) + " to " + noun);
        add(Act.OFF, word, thing, "break " + land.words().get(word) + " off " + noun);
      }
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// All of them, in a fixed order.
  List<Move> all() {
    return all;
  }

  /// What a command does.
  Move of(Command command) {
    return Objects.requireNonNull(byCommand.get(command), () -> command + " is of no land");
  }

  /// The command for a move.
  Command command(Act act, int word, int thing) {
    return all.stream()
        .filter(move -> move.act() == act && move.word() == word && move.thing() == thing)
        .findFirst()
        .orElseThrow()
        .command();
  }

  private void add(Act act, int word, int thing, String text) {
    var move = new Move(act, word, thing, lexicon.command(text));
    all.add(move);
    byCommand.put(move.command(), move);
  }
}
