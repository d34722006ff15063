package io.mnemogen.tasks.rulesgrid;

import io.mnemogen.tasks.rulesgrid.Block.Role;
import io.mnemogen.tasks.rulesgrid.Level.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A level while it is played: words are pushed, and rules hold where `NOUN is PROPERTY` stands
/// from left to right or downwards.
final class Board {
  private final Level level;
  private final List<Effect> meanings;
  private final TreeMap<Integer, Block> blocks;
  private int hero;

  /// @param meanings the effect of each property
  Board(Level level, List<Effect> meanings) {
    this.level = level;
    this.meanings = meanings;
    this.blocks = new TreeMap<>(level.blocks());
    this.hero = level.hero();
  }

  /// One straight push.
  ///
  /// @param from the cell of the word
  /// @param to where it ends
  /// @param way the direction
  record Push(int from, int to, Way way) {}

  int hero() {
    return hero;
  }

  /// The words, by cell.
  TreeMap<Integer, Block> blocks() {
    return blocks;
  }

  /// The properties that are written of a thing.
  List<Integer> written(int thing) {
    var written = new ArrayList<Integer>();
    for (int slot : slots(thing)) {
      Block property = blocks.get(slot);
      if (property != null && property.role() == Role.PROPERTY) {
        written.add(property.index());
      }
    }
    return written;
  }

  /// What a thing is by the rules that stand.
  Set<Effect> effects(int thing) {
    var effects = EnumSet.noneOf(Effect.class);
    written(thing).forEach(word -> effects.add(meanings.get(word)));
    return effects;
  }

  /// The push that takes a property out of the rule of a thing, by one cell; null when there is
  /// none.
  @Nullable Push off(int property, int thing, BitSet reach) {
    for (int slot : slots(thing)) {
      if (Block.property(property).equals(blocks.get(slot))) {
        for (Way way : Way.values()) {
          int next = Level.next(slot, way);
          if (next >= 0 && leads(slot, next, way, reach)) {
            return new Push(slot, next, way);
          }
        }
      }
    }
    return null;
  }

  /// The straight push that makes a property the end of a thing's rule; null when there is none.
  @Nullable Push to(int property, int thing, BitSet reach) {
    for (int slot : slots(thing)) {
      for (var entry : blocks.entrySet()) {
        if (!blocks.containsKey(slot) && Block.property(property).equals(entry.getValue())) {
          for (Way way : Way.values()) {
            if (leads(entry.getKey(), slot, way, reach)) {
              return new Push(entry.getKey(), slot, way);
            }
          }
        }
      }
    }
    return null;
  }

  /// Carries out a push; one ends up behind the word.
  void push(Push push) {
    Block word = blocks.remove(push.from());
    if (word != null) {
      blocks.put(push.to(), word);
      hero = Level.next(push.to(), push.way().back());
    }
  }

  /// Walks to a cell.
  void walk(int cell) {
    hero = cell;
  }

  /// The cells one can walk to: not over words, nor over things that stop or kill.
  BitSet reach() {
    var closed = new BitSet();
    blocks.keySet().forEach(closed::set);
    level
        .things()
        .forEach((thing, cell) -> {
          if (bars(thing)) {
            closed.set(cell);
          }
        });
    if (bars(level.fence())) {
      for (int y = 0; y < Level.HEIGHT; y++) {
        closed.set(Level.cell(Level.FENCE, y));
      }
    }
    var reach = new BitSet();
    reach.set(hero);
    var queue = new ArrayDeque<>(List.of(hero));
    while (!queue.isEmpty()) {
      int cell = queue.remove();
      for (Way way : Way.values()) {
        int next = Level.next(cell, way);
        if (next >= 0 && !closed.get(next) && !reach.get(next)) {
          reach.set(next);
          queue.add(next);
        }
      }
    }
    return reach;
  }

  /// Whether a cell can be stepped on, from where one can walk to.
  boolean beside(int cell, BitSet reach) {
    boolean beside = reach.get(cell);
    for (Way way : Way.values()) {
      int next = Level.next(cell, way);
      beside |= next >= 0 && reach.get(next);
    }
    return beside && !blocks.containsKey(cell);
  }

  private boolean bars(int thing) {
    Set<Effect> effects = effects(thing);
    return effects.contains(Effect.STOP) || effects.contains(Effect.KILL);
  }

  /// Whether a word can be pushed straight from a cell to another.
  private boolean leads(int from, int to, Way way, BitSet reach) {
    int behind = Level.next(from, way.back());
    if (behind < 0 || !reach.get(behind)) {
      return false;
    }
    boolean stopped = bars(level.fence());
    for (int cell = Level.next(from, way); cell >= 0; cell = Level.next(cell, way)) {
      if (blocks.containsKey(cell) || (stopped && cell % Level.WIDTH == Level.FENCE)) {
        return false;
      }
      if (cell == to) {
        return true;
      }
    }
    return false;
  }

  /// The cells where rules of a thing end: two cells on, with `is` in between.
  private List<Integer> slots(int thing) {
    var slots = new ArrayList<Integer>();
    for (var entry : blocks.entrySet()) {
      if (entry.getValue().equals(Block.noun(thing))) {
        for (Way way : List.of(Way.EAST, Way.SOUTH)) {
          int is = Level.next(entry.getKey(), way);
          int slot = is >= 0 && Block.IS.equals(blocks.get(is)) ? Level.next(is, way) : -1;
          if (slot >= 0) {
            slots.add(slot);
          }
        }
      }
    }
    return slots;
  }
}
