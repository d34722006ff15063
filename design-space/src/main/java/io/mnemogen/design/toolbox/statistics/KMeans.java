package io.mnemogen.design.toolbox.statistics;

import io.mnemogen.design.index.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Spherical k-means.
final class KMeans {
  private static final int ROUNDS = 50;

  private KMeans() {}

  /// The number of each point's group.
  static int[] assign(List<float[]> points, int k, RandomGenerator random) {
    int[] assignment = new int[points.size()];
    if (points.isEmpty()) {
      return assignment;
    }
    List<float[]> centres = seeds(points, Math.clamp(k, 1, points.size()), random);
    Arrays.fill(assignment, -1);
    for (int round = 0; round < ROUNDS && moved(points, centres, assignment); round++) {
      for (int centre = 0; centre < centres.size(); centre++) {
        var members = new ArrayList<float[]>();
        for (int i = 0; i < assignment.length; i++) {
          if (assignment[i] == centre) {
            members.add(points.get(i));
          }
        }
        if (!members.isEmpty()) {
          centres.set(centre, Vectors.unit(Vectors.mean(members)));
        }
      }
    }
    return assignment;
  }

  private static boolean moved(List<float[]> points, List<float[]> centres, int[] assignment) {
    boolean moved = false;
    for (int i = 0; i < assignment.length; i++) {
      int nearest = 0;
      float highest = Float.NEGATIVE_INFINITY;
      for (int centre = 0; centre < centres.size(); centre++) {
        float similarity = Vectors.dot(points.get(i), centres.get(centre));
        if (similarity > highest) {
          highest = similarity;
          nearest = centre;
        }
      }
      moved |= assignment[i] != nearest;
      assignment[i] = nearest;
    }
    return moved;
  }

  private static List<float[]> seeds(List<float[]> points, int k, RandomGenerator random) {
    var seeds = new ArrayList<float[]>();
    seeds.add(points.get(random.nextInt(points.size())));
    double[] distance = new double[points.size()];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    while (seeds.size() < k) {
      double sum = 0;
      for (int i = 0; i < distance.length; i++) {
        double apart = Math.max(0, 1 - Vectors.dot(points.get(i), seeds.getLast()));
        distance[i] = Math.min(distance[i], apart);
        sum += distance[i];
      }
      if (sum <= 1e-6) {
        break;
      }
      double left = random.nextDouble() * sum;
      int drawn = 0;
      while (drawn < distance.length - 1 && (left -= distance[drawn]) >= 0) {
        drawn++;
      }
      seeds.add(points.get(drawn));
    }
    return seeds;
  }
}
