package io.mnemogen.design.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ways through a graph.
final class Traversal {
  private Traversal() {}

  static List<String> path(GraphView graph, String from, String to) {
    if (!graph.has(from) || !graph.has(to)) {
      return List.of();
    }
    Map<String, String> before = new HashMap<>();
    before.put(from, from);
    var queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty() && !before.containsKey(to)) {
      String node = queue.removeFirst();
      for (Edge edge : graph.edges(node)) {
        if (before.putIfAbsent(edge.to(), node) == null) {
          queue.addLast(edge.to());
        }
      }
    }
    var path = new ArrayList<String>();
    for (String at = to; before.containsKey(at); at = before.getOrDefault(at, from)) {
      path.add(at);
      if (at.equals(from)) {
        return path.reversed();
      }
    }
    return List.of();
  }
}
