package io.mnemogen.tasks.rulesgrid;

import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// What has to be done in a level.
///
/// @param thing what has to win
/// @param opened the property that has to be pushed off the fence's rule, or [#NONE]
/// @param freed the property that has to be pushed off the thing's rule, or [#NONE]
/// @param made the property that has to be pushed to the thing's rule, or [#NONE]
/// @param level how it begins
record Puzzle(int thing, int opened, int freed, int made, Level level) {
  static final int NONE = -1;

  private static final int SLOT = 3;
  private static final int MIDDLE = 3;
  private static final int THINGS = 3;

  /// Draws a level in which something has to win. In four kinds, all equally likely, the winning
  /// rule has to be made, made in the place of another, made behind a closed fence, or only the
  /// fence opened. The other things kill.
  static Puzzle draw(Land land, RandomGenerator random) {
    int kind = random.nextInt(4);
    int thing = random.nextInt(land.goals());
    int fence = land.goals() + random.nextInt(Land.FENCES);
    int row = random.nextBoolean() ? 1 : Level.HEIGHT - 2;
    int win = land.any(Effect.WIN, random);
    int opened = kind >= 2 ? land.any(Effect.STOP, random) : NONE;
    int freed = kind == 1 ? other(land, NONE, random) : NONE;

    var blocks = new TreeMap<Integer, Block>();
    int closing = opened == NONE ? land.any(Effect.PLAIN, random) : opened;
    write(blocks, fence, 1, Level.HEIGHT - 1 - row, closing);
    write(blocks, thing, 1, row, kind == 3 ? win : freed);
    if (kind != 3) {
      boolean behind = kind == 2 && random.nextBoolean();
      int x = behind ? Level.FENCE + 1 + random.nextInt(3) : SLOT + 1 + random.nextInt(2);
      blocks.put(Level.cell(x, row), Block.property(win));
    }
    blocks.put(Level.cell(SLOT, MIDDLE), Block.property(other(land, freed, random)));

    var things = new TreeMap<Integer, Integer>();
    things.put(thing, place(things, random.nextBoolean() ? MIDDLE - 1 : MIDDLE + 1, random));
    while (things.size() < THINGS) {
      int killer = random.nextInt(land.goals());
      if (!things.containsKey(killer)) {
        int edge = things.size() == 1 ? 0 : Level.HEIGHT - 1;
        write(blocks, killer, Level.FENCE + 1, edge, land.any(Effect.KILL, random));
        things.put(killer, place(things, MIDDLE, random));
      }
    }
    int hero = Level.cell(SLOT + 2 + random.nextInt(2), MIDDLE - 1 + random.nextInt(3));
    int made = kind == 3 ? NONE : win;
    return new Puzzle(thing, opened, freed, made, new Level(hero, fence, things, blocks));
  }

  /// A property that does not win, other than the given one.
  private static int other(Land land, int but, RandomGenerator random) {
    int word = land.any(random.nextBoolean() ? Effect.KILL : Effect.PLAIN, random);
    return word == but ? other(land, but, random) : word;
  }

  private static void write(TreeMap<Integer, Block> blocks, int thing, int x, int y, int property) {
    blocks.put(Level.cell(x, y), Block.noun(thing));
    blocks.put(Level.cell(x + 1, y), Block.IS);
    if (property != NONE) {
      blocks.put(Level.cell(x + 2, y), Block.property(property));
    }
  }

  /// A free cell of a row, beyond the fence.
  private static int place(TreeMap<Integer, Integer> things, int y, RandomGenerator random) {
    int x = Level.FENCE + 1 + random.nextInt(Level.WIDTH - Level.FENCE - 1);
    int cell = Level.cell(x, y);
    return things.containsValue(cell) ? place(things, y, random) : cell;
  }
}
