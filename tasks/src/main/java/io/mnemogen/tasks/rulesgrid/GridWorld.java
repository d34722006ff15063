package io.mnemogen.tasks.rulesgrid;

import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.rulesgrid.Block.Role;
import io.mnemogen.tasks.rulesgrid.Board.Push;
import io.mnemogen.tasks.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One play of a level. It is over when something was won or killed.
final class GridWorld implements World {
  private final Land land;
  private final Moves moves;
  private final Level level;
  private final Board board;
  private boolean solved;
  private boolean dead;
  private String observation;

  GridWorld(GridQuest quest) {
    this.land = quest.land();
    this.moves = quest.moves();
    this.level = quest.puzzle().level();
    this.board = new Board(level, land.meanings());
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
    return solved || dead;
  }

  @Override
  public List<Command> admissible() {
    BitSet reach = board.reach();
    var possible = new ArrayList<Command>();
    for (Move move : moves.all()) {
      boolean can =
          switch (move.act()) {
            case GO -> level.things().containsKey(move.thing());
            case TO, OFF -> push(move, reach) != null;
          };
      if (can) {
        possible.add(move.command());
      }
    }
    return possible;
  }

  @Override
  public void step(Command command) {
    Move move = moves.of(command);
    switch (move.act()) {
      case GO -> go(move.thing());
      case TO, OFF -> {
        board.push(Objects.requireNonNull(push(move, board.reach()), "an admissible push"));
        observation = "You " + command.text() + ". " + rules();
      }
    }
  }

  private void go(int thing) {
    int cell = Objects.requireNonNull(level.things().get(thing), "a thing of this level");
    String name = land.things().get(thing);
    Set<Effect> effects = board.effects(thing);
    if (effects.contains(Effect.STOP) || !board.beside(cell, board.reach())) {
      observation = "You cannot get to the " + name + ".";
      return;
    }
    board.walk(cell);
    dead = effects.contains(Effect.KILL);
    solved = !dead && effects.contains(Effect.WIN);
    String end = dead ? "It kills you." : solved ? "You win." : "Nothing happens.";
    observation = "You reach the " + name + ". " + end;
  }

  private @Nullable Push push(Move move, BitSet reach) {
    return move.act() == Move.Act.TO
        ? board.to(move.word(), move.thing(), reach)
        : board.off(move.word(), move.thing(), reach);
  }

  private String look() {
    List<String> seen = level.things().keySet().stream().map(land.things()::get).toList();
    return "There is a %s here, and a %s. %s Words lie about: %s.\n%s"
        .formatted(
            String.join(", a ", seen),
            land.things().get(level.fence()),
            rules(),
            String.join(", ", loose()),
            map());
  }

  /// The rules that stand, in the order of things.
  private String rules() {
    var rules = new ArrayList<String>();
    for (int thing = 0; thing < land.things().size(); thing++) {
      for (int word : board.written(thing)) {
        rules.add(land.things().get(thing) + " is " + land.words().get(word));
      }
    }
    return rules.isEmpty() ? "No rule stands." : "It is written: " + String.join(", ", rules) + ".";
  }

  /// The properties that are in no rule.
  private List<String> loose() {
    var loose = new ArrayList<String>();
    board.blocks().values().stream()
        .filter(block -> block.role() == Role.PROPERTY)
        .forEach(block -> loose.add(land.words().get(block.index())));
    for (int thing = 0; thing < land.things().size(); thing++) {
      board.written(thing).forEach(word -> loose.remove(land.words().get(word)));
    }
    return loose;
  }

  /// The grid, a line a row: `@` is oneself, `#` the fence, `=` the word `is`, capitals are the
  /// first letters of words, small letters those of things.
  private String map() {
    SequencedMap<Integer, Block> blocks = board.blocks();
    var map = new StringBuilder();
    for (int y = 0; y < Level.HEIGHT; y++) {
      for (int x = 0; x < Level.WIDTH; x++) {
        map.append(x == Level.FENCE ? '#' : '.');
      }
      map.append('\n');
    }
    level.things().forEach((thing, cell) -> draw(map, cell, land.things().get(thing).charAt(0)));
    blocks.forEach((cell, block) ->
        draw(
            map,
            cell,
            block.role() == Role.IS ? '=' : Character.toUpperCase(word(block).charAt(0))));
    draw(map, board.hero(), '@');
    return map.toString();
  }

  private String word(Block block) {
    return (block.role() == Role.NOUN ? land.things() : land.words()).get(block.index());
  }

  private static void draw(StringBuilder map, int cell, char letter) {
    map.setCharAt(cell / Level.WIDTH * (Level.WIDTH + 1) + cell % Level.WIDTH, letter);
  }
}
