package io.mnemogen.tasks.rulesgrid;

import java.util.SequencedMap;
import java.util.TreeMap;

/// How a level begins. Cells are numbered row by row.
///
/// @param hero the cell one stands on
/// @param fence the thing the fence is made of; it fills the column [#FENCE]
/// @param things the cell of every other thing
/// @param blocks the words, by cell
record Level(
    int hero,
    int fence,
    SequencedMap<Integer, Integer> things,
    SequencedMap<Integer, Block> blocks) {
  static final int WIDTH = 12;
  static final int HEIGHT = 7;

  /// The column of the fence.
  static final int FENCE = 7;

  Level {
    things = new TreeMap<>(things);
    blocks = new TreeMap<>(blocks);
  }

  static int cell(int x, int y) {
    return y * WIDTH + x;
  }

  /// The neighbour of a cell, or -1 beyond the edge.
  static int next(int cell, Way way) {
    int x = cell % WIDTH + way.dx;
    int y = cell / WIDTH + way.dy;
    return x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT ? -1 : cell(x, y);
  }

  /// The four directions.
  enum Way {
    NORTH(0, -1),
    SOUTH(0, 1),
    WEST(-1, 0),
    EAST(1, 0);

    private final int dx;
    private final int dy;

    Way(int dx, int dy) {
      this.dx = dx;
      this.dy = dy;
    }

    Way back() {
      return switch (this) {
        case NORTH -> SOUTH;
        case SOUTH -> NORTH;
        case WEST -> EAST;
        case EAST -> WEST;
      };
    }
  }

  /// What makes it this level, for content hashes.
  String fingerprint() {
    return hero + " " + fence + " " + things + blocks;
  }
}
