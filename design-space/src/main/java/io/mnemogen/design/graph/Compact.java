package io.mnemogen.design.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A graph as arrays, for walks over all of it.
final class Compact {
  private static final int ROUNDS = 100;
  private static final double CHANGE = 1e-9;

  private final List<String> nodes;
  private final Map<String, Integer> rowOf = new HashMap<>();

  /// The edges of row `r` are at `first[r]` to `first[r + 1]`.
  private final int[] first;

  private final int[] target;
  private final double[] weight;

  private Compact(GraphView graph) {
    nodes = graph.nodes();
    nodes.forEach(node -> rowOf.put(node, rowOf.size()));
    first = new int[nodes.size() + 1];
    List<Edge> edges = graph.edges();
    target = new int[edges.size()];
    weight = new double[edges.size()];
    int at = 0;
    for (int row = 0; row < nodes.size(); row++) {
      for (Edge edge : graph.edges(nodes.get(row))) {
        target[at] = row(edge.to());
        weight[at++] = Math.max(0, edge.weight());
      }
      first[row + 1] = at;
    }
  }

  static Compact of(GraphView graph) {
    return new Compact(graph);
  }

  SequencedMap<String, Double> pageRank(Map<String, Double> seeds, double damping) {
    double[] restart = new double[nodes.size()];
    double all = 0;
    for (Map.Entry<String, Double> seed : seeds.entrySet()) {
      if (rowOf.containsKey(seed.getKey()) && seed.getValue() > 0) {
        restart[row(seed.getKey())] += seed.getValue();
        all += seed.getValue();
      }
    }
    var ranks = new LinkedHashMap<String, Double>();
    if (all > 0) {
      for (int row = 0; row < restart.length; row++) {
        restart[row] /= all;
      }
      double[] rank = walked(restart, Math.clamp(damping, 0, 1));
      for (int row = 0; row < rank.length; row++) {
        ranks.put(nodes.get(row), rank[row]);
      }
    }
    return ranks;
  }

  List<List<String>> communities() {
    int[] label = new int[nodes.size()];
    Arrays.setAll(label, row -> row);
    List<List<int[]>> neighbours = neighbours();
    for (int round = 0; round < 50 && relabelled(label, neighbours); round++) {}
    var communities = new LinkedHashMap<Integer, List<String>>();
    for (int row = 0; row < label.length; row++) {
      communities.computeIfAbsent(label[row], l -> new ArrayList<>()).add(nodes.get(row));
    }
    return List.copyOf(communities.values());
  }

  private double[] walked(double[] restart, double damping) {
    int n = restart.length;
    double[] out = new double[n];
    for (int row = 0; row < n; row++) {
      for (int e = first[row]; e < first[row + 1]; e++) {
        out[row] += weight[e];
      }
    }
    double[] rank = restart.clone();
    double[] next = new double[n];
    for (int round = 0; round < ROUNDS; round++) {
      Arrays.fill(next, 0);
      double stranded = 0;
      for (int row = 0; row < n; row++) {
        if (out[row] <= 0) {
          stranded += rank[row];
          continue;
        }
        double share = rank[row] / out[row];
        for (int e = first[row]; e < first[row + 1]; e++) {
          next[target[e]] += share * weight[e];
        }
      }
      double change = 0;
      for (int row = 0; row < n; row++) {
        double moved =
            damping * (next[row] + stranded * restart[row]) + (1 - damping) * restart[row];
        change += Math.abs(moved - rank[row]);
        rank[row] = moved;
      }
      if (change < CHANGE) {
        break;
      }
    }
    return rank;
  }

  /// For every row the places of its edges with their other ends: pairs of row and edge.
  private List<List<int[]>> neighbours() {
    List<List<int[]>> neighbours = new ArrayList<>();
    nodes.forEach(node -> neighbours.add(new ArrayList<>()));
    for (int row = 0; row < nodes.size(); row++) {
      for (int e = first[row]; e < first[row + 1]; e++) {
        neighbours.get(row).add(new int[] {target[e], e});
        neighbours.get(target[e]).add(new int[] {row, e});
      }
    }
    return neighbours;
  }

  private boolean relabelled(int[] label, List<List<int[]>> neighbours) {
    boolean changed = false;
    for (int row = 0; row < label.length; row++) {
      var weights = new LinkedHashMap<Integer, Double>();
      for (int[] neighbour : neighbours.get(row)) {
        if (neighbour[0] != row) {
          weights.merge(label[neighbour[0]], weight[neighbour[1]], Double::sum);
        }
      }
      int best = label[row];
      double most = weights.getOrDefault(best, 0.0);
      for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
        boolean older = entry.getValue() == most && best != label[row] && entry.getKey() < best;
        if (entry.getValue() > most || older) {
          best = entry.getKey();
          most = entry.getValue();
        }
      }
      changed |= best != label[row];
      label[row] = best;
    }
    return changed;
  }

  private int row(String node) {
    Integer row = rowOf.get(node);
    if (row == null) {
      throw new IllegalStateException("an edge leads to a node, but " + node + " is none");
    }
    return row;
  }
}
