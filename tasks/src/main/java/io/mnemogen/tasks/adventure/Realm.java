package io.mnemogen.tasks.adventure;

import io.mnemogen.tasks.world.Dirichlet;
import io.mnemogen.tasks.world.Shuffle;
import io.mnemogen.tasks.world.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A realm: its rooms and ways, what stands where, how each food is cooked, which key opens which
/// lock, and where things usually lie. What a course is about. The last room is a vault: behind the
/// door, which is locked when a quest begins.
///
/// @param rooms names; the vault's is the last
/// @param ways the neighbours of each room, in order, but for the way through the door
/// @param door the room from which the door leads to the vault
/// @param worktop its room
/// @param hearths the room of each hearth
/// @param stands the room of each stand
/// @param chests the room of each chest
/// @param cuts the right cut of each food
/// @param heats the right heat of each food
/// @param keys the key of each lock
/// @param habits for each thing, its chances of lying in each room
record Realm(
    List<String> rooms,
    List<List<Integer>> ways,
    int door,
    int worktop,
    List<Integer> hearths,
    List<Integer> stands,
    List<Integer> chests,
    List<Integer> cuts,
    List<Integer> heats,
    List<Integer> keys,
    List<double[]> habits) {
  /// How many rooms there are besides the vault, which is the room of this number.
  static final int ROOMS = 12;

  private static final int MORE_WAYS = 2;
  private static final double ALPHA = 0.35;

  /// Draws a realm.
  static Realm draw(long seed) {
    var random = new SplittableRandom(seed);
    int[] names = Shuffle.numbers(Lore.ROOMS.size(), random);
    return new Realm(
        IntStream.rangeClosed(0, ROOMS).mapToObj(i -> Lore.ROOMS.get(names[i])).toList(),
        withVault(Ways.draw(ROOMS, MORE_WAYS, random)),
        random.nextInt(ROOMS),
        random.nextInt(ROOMS),
        any(Lore.HEARTHS.size(), ROOMS, random),
        any(Lore.STANDS.size(), ROOMS, random),
        any(Lore.DOOR, ROOMS, random),
        any(Lore.FOODS.size(), Lore.CUTS.size(), random),
        any(Lore.FOODS.size(), Lore.HEATS.size(), random),
        IntStream.of(Shuffle.numbers(Lore.KEYS.size(), random)).boxed().toList(),
        Thing.ALL.stream().map(thing -> habit(thing, random)).toList());
  }

  /// Where everything lies at the start of a quest: the room of each thing.
  List<Integer> layOut(RandomGenerator random) {
    return habits.stream().map(habit -> Dirichlet.pick(habit, random)).toList();
  }

  /// What stands in a room, by name.
  List<String> fixtures(int room) {
    var fixtures = new ArrayList<String>();
    if (worktop == room) {
      fixtures.add(Lore.WORKTOP);
    }
    addThose(fixtures, Lore.HEARTHS, hearths, room);
    addThose(fixtures, Lore.STANDS, stands, room);
    addThose(fixtures, Lore.LOCKS.subList(0, Lore.DOOR), chests, room);
    if (door == room) {
      fixtures.add(Lore.LOCKS.get(Lore.DOOR));
    }
    return fixtures;
  }

  private static List<List<Integer>> withVault(List<List<Integer>> ways) {
    return Stream.concat(ways.stream(), Stream.of(List.<Integer>of())).toList();
  }

  private static double[] habit(Thing thing, RandomGenerator random) {
    if (thing.kind() != Thing.Kind.RELIC) {
      return Dirichlet.draw(ROOMS, ALPHA, random);
    }
    var vault = new double[ROOMS + 1];
    vault[ROOMS] = 1;
    return vault;
  }

  private static void addThose(
      List<String> fixtures, List<String> names, List<Integer> where, int room) {
    for (int i = 0; i < names.size(); i++) {
      if (where.get(i) == room) {
        fixtures.add(names.get(i));
      }
    }
  }

  private static List<Integer> any(int count, int below, RandomGenerator random) {
    return IntStream.generate(() -> random.nextInt(below)).limit(count).boxed().toList();
  }
}
