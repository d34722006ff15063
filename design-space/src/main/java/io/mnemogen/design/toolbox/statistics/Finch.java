package io.mnemogen.design.toolbox.statistics;

import io.mnemogen.design.index.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Clustering by first neighbours.
final class Finch {
  private Finch() {}

  /// The number of each point's group.
  static int[] assign(List<float[]> points, int levels) {
    int[] assignment = new int[points.size()];
    Arrays.setAll(assignment, i -> i);
    List<float[]> centres = points;
    for (int level = 0; level < Math.max(1, levels) && centres.size() > 1; level++) {
      int[] joined = joined(centres);
      Arrays.setAll(assignment, compact(assignment, joined)::get);
      centres = means(points, assignment);
    }
    return assignment;
  }

  /// The number of each point's component in the graph of first neighbours.
  private static int[] joined(List<float[]> points) {
    int[] parent = new int[points.size()];
    Arrays.setAll(parent, i -> i);
    for (int i = 0; i < parent.length; i++) {
      int nearest = -1;
      float highest = Float.NEGATIVE_INFINITY;
      for (int j = 0; j < parent.length; j++) {
        float similarity =
            j == i ? Float.NEGATIVE_INFINITY : Vectors.dot(points.get(i), points.get(j));
        if (similarity > highest) {
          highest = similarity;
          nearest = j;
        }
      }
      if (nearest >= 0) {
        parent[root(parent, Math.max(root(parent, i), root(parent, nearest)))] =
            Math.min(root(parent, i), root(parent, nearest));
      }
    }
    int[] component = new int[parent.length];
    Arrays.setAll(component, i -> root(parent, i));
    return component;
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /// Each point's component, numbered from 0 in order of first appearance.
  private static List<Integer> compact(int[] assignment, int[] component) {
    var numbers = new ArrayList<Integer>();
    var compacted = new ArrayList<Integer>();
    for (int group : assignment) {
      if (!numbers.contains(component[group])) {
        numbers.add(component[group]);
      }
      compacted.add(numbers.indexOf(component[group]));
    }
    return compacted;
  }

  private static List<float[]> means(List<float[]> points, int[] assignment) {
    int groups = Arrays.stream(assignment).max().orElse(-1) + 1;
    List<List<float[]>> members = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      members.add(new ArrayList<>());
    }
    for (int i = 0; i < assignment.length; i++) {
      members.get(assignment[i]).add(points.get(i));
    }
    return members.stream().map(m -> Vectors.unit(Vectors.mean(m))).toList();
  }
}
