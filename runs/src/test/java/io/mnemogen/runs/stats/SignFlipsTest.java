package io.mnemogen.runs.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SignFlipsTest {
  private static Sample sample(double... perCluster) {
    var sample = Sample.empty();
    for (int i = 0; i < perCluster.length; i++) {
      sample.add("c" + i, perCluster[i]);
    }
    return sample;
  }

  private static double p(double... differences) {
    return SignFlips.STANDARD.pValue(sample(differences), sample(new double[differences.length]));
  }

  @Test
  void fewClustersAreFlippedInEveryWay() {
    assertThat(p(1, 1, 1)).isEqualTo(2.0 / 8);
    assertThat(p(1, 2, 3, 4)).isEqualTo(2.0 / 16);
    assertThat(p(3, -1, -1)).isEqualTo(1.0);
    assertThat(p(4, 2, -1)).isEqualTo(4.0 / 8);
    assertThat(p(0, 0)).isEqualTo(1);
  }

  @Test
  void oneClusterIsFlippedNumberByNumber() {
    Sample a = Sample.empty().add("x", 1).add("x", 1).add("x", 1).add("x", 1);
    Sample b = Sample.empty().add("x", 0).add("x", 0).add("x", 0).add("x", 0);
    assertThat(SignFlips.STANDARD.pValue(a, b)).isEqualTo(2.0 / 16);
  }

  @Test
  void manyClustersAreDrawnTheSameEveryTime() {
    var all = new double[40];
    Arrays.setAll(all, i -> i % 2 == 0 ? 1 : -0.5);
    assertThat(p(all)).isEqualTo(p(all)).isBetween(0.0, 0.06);
  }

  @Test
  void withoutADifferenceSmallValuesAreAsRareAsTheySay() {
    var random = new SplittableRandom(5);
    int small = 0;
    for (int round = 0; round < 400; round++) {
      var differences = new double[9];
      Arrays.setAll(differences, i -> random.nextDouble() - 0.5);
      small += p(differences) <= 0.1 ? 1 : 0;
    }
    assertThat(small / 400.0).isCloseTo(0.1, within(0.04));
  }
}
