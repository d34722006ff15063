package io.mnemogen.tasks.rulesgrid;

import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.Lexicon;
import io.mnemogen.tasks.world.Setting;
import java.util.List;
import java.util.random.RandomGenerator;

/// A land in which levels are given.
final class GridSetting implements Setting<GridQuest> {
  private final Land land;
  private final Moves moves;

  /// @param scramble whether things have names nobody has heard before
  GridSetting(boolean scramble, long seed) {
    land = Land.draw(scramble, Seeds.of(seed, "land"));
    moves = new Moves(land);
  }

  @Override
  public GridQuest draw(Purpose purpose, int number, RandomGenerator random) {
    Puzzle puzzle = Puzzle.draw(land, random);
    String task = random.nextBoolean() ? "win with the %s." : "let the %s win, then reach it.";
    String thing = land.things().get(puzzle.thing());
    return new GridQuest(land, moves, puzzle, moves.lexicon().phrase(task.formatted(thing)));
  }

  @Override
  public List<Command> show(GridQuest quest, RandomGenerator random) {
    return quest.solution();
  }

  @Override
  public Lexicon lexicon(GridQuest quest) {
    return moves.lexicon();
  }
}
