package io.mnemogen.design.toolbox.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusteringTest {
  private final Clustering clustering = new Clustering();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyMethodFindsWellSeparatedBundles(long seed) {
    var random = new SplittableRandom(seed);
    var points = new LinkedHashMap<String, float[]>();
    var expected =
        new ArrayList<List<String>>(
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    for (int i = 0; i < 60; i++) {
      int bundle = i < 3 ? i : random.nextInt(3);
      float[] vector = new float[12];
      for (int j = 0; j < 12; j++) {
        vector[j] = (float) random.nextDouble(-0.1, 0.1) + (j / 4 == bundle ? 1 : 0);
      }
      points.put("p" + i, vector);
      expected.get(bundle).add("p" + i);
    }
    assertThat(clustering.agglomerative(points, 0.8)).isEqualTo(expected);
    assertThat(clustering.kMeans(points, 3, new SplittableRandom(seed))).isEqualTo(expected);
    for (int levels = 1; levels < 3; levels++) {
      for (List<String> group : clustering.firstNeighbours(points, levels)) {
        assertThat(expected).as("no group mixes bundles").anyMatch(e -> e.containsAll(group));
      }
    }
  }

  @Test
  void firstNeighboursJoinChainsAndLevelsJoinGroups() {
    SequencedMap<String, float[]> points = new LinkedHashMap<>();
    for (double angle : new double[] {0, 0.1, 0.5, 0.6, 2.0, 2.1, 2.5, 2.6}) {
      points.put("a" + angle, new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
    }
    assertThat(clustering.firstNeighbours(points, 1))
        .containsExactly(
            List.of("a0.0", "a0.1"),
            List.of("a0.5", "a0.6"),
            List.of("a2.0", "a2.1"),
            List.of("a2.5", "a2.6"));
    assertThat(clustering.firstNeighbours(points, 2))
        .containsExactly(
            List.of("a0.0", "a0.1", "a0.5", "a0.6"), List.of("a2.0", "a2.1", "a2.5", "a2.6"));
    assertThat(clustering.firstNeighbours(points, 9)).hasSize(1);
  }

  @Test
  void averageLinkageStopsAtTheThreshold() {
    SequencedMap<String, float[]> points = new LinkedHashMap<>();
    points.put("a", new float[] {1, 0});
    points.put("b", new float[] {1, 0.1f});
    points.put("c", new float[] {0, 1});
    assertThat(clustering.agglomerative(points, 0.9))
        .containsExactly(List.of("a", "b"), List.of("c"));
    assertThat(clustering.agglomerative(points, -1)).hasSize(1);
    assertThat(clustering.agglomerative(points, 1.1)).hasSize(3);
  }

  @Test
  void fewOrEqualPointsAreNoTrouble() {
    SequencedMap<String, float[]> none = new LinkedHashMap<>();
    var random = new SplittableRandom(1);
    assertThat(clustering.kMeans(none, 3, random)).isEmpty();
    assertThat(clustering.agglomerative(none, 0)).isEmpty();
    assertThat(clustering.firstNeighbours(none, 1)).isEmpty();
    none.put("a", new float[] {1, 0});
    assertThat(clustering.firstNeighbours(none, 1)).hasSize(1);
    none.put("b", new float[] {1, 0});
    none.put("zero", new float[2]);
    assertThat(clustering.kMeans(none, 3, random).stream().mapToInt(List::size).sum()).isEqualTo(3);
    assertThat(clustering.centre(List.of())).isEmpty();
    assertThat(clustering.centre(List.of(new float[] {2, 0}, new float[] {0, 2}))[0])
        .isCloseTo(0.7071f, org.assertj.core.api.Assertions.within(1e-4f));
  }

  @Test
  void mixturesTellTwoGroupsApart() {
    var random = new SplittableRandom(7);
    var values = new ArrayList<Double>();
    for (int i = 0; i < 300; i++) {
      values.add(
          i % 5 == 0 ? 0.8 + random.nextGaussian() * 0.05 : 0.2 + random.nextGaussian() * 0.1);
    }
    GaussianMixture mixture = clustering.mixture(values);
    assertThat(mixture.lowMean()).isBetween(0.17, 0.23);
    assertThat(mixture.highMean()).isBetween(0.78, 0.82);
    assertThat(mixture.highShare()).isBetween(0.18, 0.22);
    assertThat(mixture.isHigh(0.75)).isTrue();
    assertThat(mixture.isHigh(9)).isTrue();
    assertThat(mixture.isHigh(0.3)).isFalse();
    assertThat(mixture.isHigh(-9)).isFalse();
  }

  @Test
  void mixturesOfTooFewValuesDecideNothing() {
    assertThat(clustering.mixture(List.of()).high(3)).isBetween(0.0, 1.0);
    assertThat(clustering.mixture(List.of(1.0, 1.0)).lowMean()).isEqualTo(1);
    assertThat(clustering.mixture(List.of(0.0, 1.0)).isHigh(1)).isTrue();
  }
}
