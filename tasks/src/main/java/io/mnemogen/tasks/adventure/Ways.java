package io.mnemogen.tasks.adventure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Ways between rooms.
final class Ways {
  private static final int MOST = 4;
  private static final int EXTRA = 2;

  private Ways() {}

  /// A random tree of rooms with at most four neighbours each, and two more ways.
  static List<List<Integer>> draw(int rooms, RandomGenerator random) {
    var ways = new ArrayList<List<Integer>>();
    for (int room = 0; room < rooms; room++) {
      ways.add(new ArrayList<>());
      while (room > 0 && ways.get(room).isEmpty()) {
        join(ways, room, random.nextInt(room));
      }
    }
    for (int extra = 0; extra < EXTRA; ) {
      extra += join(ways, random.nextInt(rooms), random.nextInt(rooms)) ? 1 : 0;
    }
    return ways.stream().map(List::copyOf).toList();
  }

  /// The rooms of a shortest way, without its start; breadth first.
  static List<Integer> between(List<List<Integer>> ways, int from, int to) {
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
