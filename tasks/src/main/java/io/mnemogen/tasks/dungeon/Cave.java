package io.mnemogen.tasks.dungeon;

import io.mnemogen.tasks.world.Dirichlet;
import io.mnemogen.tasks.world.Shuffle;
import io.mnemogen.tasks.world.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// A dungeon: its chambers and passages, where monsters lurk and what they fear, which key opens
/// which chest, and where things usually lie. What a course is about.
///
/// @param names its words; the first are those of its chambers, in order
/// @param passages all of them; those without traps join all chambers
/// @param safe the neighbours of each chamber by passages without traps, lairs left out
/// @param lairs the chamber of each monster; each has one safe passage
/// @param stairs the chamber of the way out
/// @param chests the chamber of each chest
/// @param fears the charm each monster fears
/// @param keys the key of each chest
/// @param habits for each thing, its chances of lying in each chamber; never in a lair
record Cave(
    Names names,
    List<Passage> passages,
    List<List<Integer>> safe,
    List<Integer> lairs,
    int stairs,
    List<Integer> chests,
    List<Integer> fears,
    List<Integer> keys,
    List<double[]> habits) {
  /// How many chambers there are.
  static final int CHAMBERS = 11;

  private static final int TRAPS = 3;
  private static final double ALPHA = 0.35;

  /// Draws a dungeon with these words.
  static Cave draw(Names words, long seed) {
    var random = new SplittableRandom(seed);
    Names names = words.shuffled(random);
    List<List<Integer>> ways = Ways.draw(CHAMBERS, TRAPS, random);
    List<Integer> leaves = leaves(ways);
    while (leaves.size() < names.monsters().size()) {
      ways = Ways.draw(CHAMBERS, TRAPS, random);
      leaves = leaves(ways);
    }
    Shuffle.of(leaves, random);
    List<Integer> lairs = List.copyOf(leaves.subList(0, names.monsters().size()));
    List<Integer> quiet =
        IntStream.range(0, CHAMBERS).filter(room -> !lairs.contains(room)).boxed().toList();
    return new Cave(
        names,
        passages(ways, names),
        safe(ways, lairs),
        lairs,
        quiet.get(random.nextInt(quiet.size())),
        names.chests().stream().map(chest -> quiet.get(random.nextInt(quiet.size()))).toList(),
        IntStream.of(Shuffle.numbers(names.charms().size(), random)).boxed().toList(),
        IntStream.of(Shuffle.numbers(names.keys().size(), random)).boxed().toList(),
        names.things().stream().map(thing -> habit(quiet, random)).toList());
  }

  /// Where everything lies at the start of a quest: the chamber of each thing.
  List<Integer> layOut(RandomGenerator random) {
    return habits.stream().map(habit -> Dirichlet.pick(habit, random)).toList();
  }

  /// The monster whose lair a chamber is, or -1.
  int monster(int chamber) {
    return lairs.indexOf(chamber);
  }

  /// The safe passage between two neighbours, a lair perhaps.
  int passage(int one, int other) {
    return IntStream.range(0, passages.size())
        .filter(p -> !passages.get(p).trapped())
        .filter(p -> passages.get(p).ends().containsAll(List.of(one, other)))
        .findFirst()
        .orElseThrow();
  }

  /// The chamber by which one comes safely to a lair.
  int before(int lair) {
    return passages.stream()
        .filter(p -> !p.trapped() && p.ends().contains(lair))
        .map(p -> p.beyond(p.ends().indexOf(lair)))
        .findFirst()
        .orElseThrow();
  }

  private static double[] habit(List<Integer> quiet, RandomGenerator random) {
    double[] shares = Dirichlet.draw(quiet.size(), ALPHA, random);
    var habit = new double[CHAMBERS];
    for (int i = 0; i < shares.length; i++) {
      habit[quiet.get(i)] = shares[i];
    }
    return habit;
  }

  /// The chambers with one neighbour in the tree of safe ways.
  private static List<Integer> leaves(List<List<Integer>> ways) {
    var leaves = new ArrayList<Integer>();
    for (int room = 1; room < ways.size(); room++) {
      int own = room;
      if (IntStream.range(room + 1, ways.size()).noneMatch(r -> ways.get(r).getFirst() == own)) {
        leaves.add(room);
      }
    }
    return leaves;
  }

  private static List<Passage> passages(List<List<Integer>> ways, Names names) {
    var passages = new ArrayList<Passage>();
    for (int room = 0; room < ways.size(); room++) {
      for (int next : ways.get(room)) {
        if (next < room) {
          int first = 2 * passages.size();
          passages.add(
              new Passage(
                  names.mouths().subList(first, first + 2),
                  List.of(room, next),
                  next != ways.get(room).getFirst()));
        }
      }
    }
    return List.copyOf(passages);
  }

  private static List<List<Integer>> safe(List<List<Integer>> ways, List<Integer> lairs) {
    var safe = new ArrayList<List<Integer>>();
    for (int room = 0; room < ways.size(); room++) {
      safe.add(new ArrayList<>());
    }
    for (int room = 1; room < ways.size(); room++) {
      if (!lairs.contains(room)) {
        int parent = ways.get(room).getFirst();
        safe.get(room).add(parent);
        safe.get(parent).add(room);
      }
    }
    return safe.stream().map(List::copyOf).toList();
  }
}
