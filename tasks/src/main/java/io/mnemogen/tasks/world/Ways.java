package io.mnemogen.tasks.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;

/// Ways between rooms, as the neighbours of each room, in order.
public final class Ways {
  private static final int MOST = 4;

  private Ways() {}

  /// A random tree of rooms with at most four neighbours each, and some more ways. The first
  /// neighbour of every room but the first is its parent in the tree.
  ///
  /// @param more how many ways besides those of the tree
  public static List<List<Integer>> draw(int rooms, int more, RandomGenerator random) {
    var ways = new ArrayList<List<Integer>>();
    for (int room = 0; room < rooms; room++) {
      ways.add(new ArrayList<>());
      while (room > 0 && ways.get(room).isEmpty()) {
        join(ways, room, random.nextInt(room));
      }
    }
    for (int extra = 0; extra < more; ) {
      extra += join(ways, random.nextInt(rooms), random.nextInt(rooms)) ? 1 : 0;
    }
    return ways.stream().map(List::copyOf).toList();
  }

  /// The rooms of a shortest way, without its start; breadth first. There must be a way.
  public static List<Integer> between(List<List<Integer>> ways, int from, int to) {
    var towards = new int[ways.size()];
    Arrays.fill(towards, -1);
    towards[to] = to;
    var queue = new ArrayList<>(List.of(to));
    for (int i = 0; i < queue.size(); i++) {
      for (int next : ways.get(queue.get(i))) {
        if (towards[next] < 0) {
          towards[next] = queue.get(i);
          queue.add(next);
        }
      }
    }
    var way = new ArrayList<Integer>();
    for (int at = from; at != to; ) {
      at = towards[at];
      way.add(at);
    }
    return way;
  }

  /// The rooms somebody walks through, without the start, who knows all ways but not where to go:
  /// always to the nearest room not yet seen, until `wanted` is reached. Rooms without ways are
  /// left out.
  public static List<Integer> search(
      List<List<Integer>> ways, int from, int wanted, RandomGenerator random) {
    var walked = new ArrayList<Integer>();
    var been = new BitSet();
    been.set(from);
    int here = from;
    while (!been.get(wanted)) {
      for (int next : between(ways, here, nearestNew(ways, here, been, random))) {
        walked.add(next);
        been.set(next);
        here = next;
      }
    }
    return walked;
  }

  private static int nearestNew(
      List<List<Integer>> ways, int here, BitSet been, RandomGenerator random) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int room = 0; room < ways.size(); room++) {
      if (!been.get(room) && !ways.get(room).isEmpty()) {
        double far = between(ways, here, room).size() + random.nextDouble();
        best = far < least ? room : best;
        least = Math.min(least, far);
      }
    }
    return best;
  }

  private static boolean join(List<List<Integer>> ways, int a, int b) {
    boolean fit =
        a != b
            && !ways.get(a).contains(b)
            && ways.get(a).size() < MOST
            && ways.get(b).size() < MOST;
    if (fit) {
      ways.get(a).add(b);
      ways.get(b).add(a);
    }
    return fit;
  }
}
