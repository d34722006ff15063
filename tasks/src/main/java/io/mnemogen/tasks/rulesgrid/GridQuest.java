package io.mnemogen.tasks.rulesgrid;

import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.Phrase;
import io.mnemogen.tasks.rulesgrid.Move.Act;
import io.mnemogen.tasks.world.Quest;
import io.mnemogen.tasks.world.World;
import java.util.ArrayList;
import java.util.List;

/// One level to be won in one land.
///
/// @param land whose words it is written in
/// @param moves what can be done there
/// @param puzzle the level, and what has to be done
/// @param goal the task in words
record GridQuest(Land land, Moves moves, Puzzle puzzle, Phrase goal) implements Quest {
  /// The commands of somebody who knows the words.
  List<Command> solution() {
    var plan = new ArrayList<Command>();
    if (puzzle.opened() != Puzzle.NONE) {
      plan.add(moves.command(Act.OFF, puzzle.opened(), puzzle.level().fence()));
    }
    if (puzzle.freed() != Puzzle.NONE) {
      plan.add(moves.command(Act.OFF, puzzle.freed(), puzzle.thing()));
    }
    if (puzzle.made() != Puzzle.NONE) {
      plan.add(moves.command(Act.TO, puzzle.made(), puzzle.thing()));
    }
    plan.add(moves.command(Act.GO, 0, puzzle.thing()));
    return plan;
  }

  @Override
  public String fingerprint() {
    return puzzle.thing() + " " + puzzle.level().fingerprint() + " in " + land;
  }

  @Override
  public World start() {
    return new GridWorld(this);
  }
}
