package io.mnemogen.design.toolbox.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  private final Statistics statistics = new Statistics();

  @Test
  void momentsAndQuantiles() {
    assertThat(statistics.mean(List.of(1.0, 2.0, 6.0))).isEqualTo(3);
    assertThat(statistics.deviation(List.of(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0))).isEqualTo(2);
    assertThat(statistics.quantile(List.of(4.0, 1.0, 3.0, 2.0), 0.5)).isEqualTo(2.5);
    assertThat(statistics.quantile(List.of(4.0, 1.0), 7)).isEqualTo(4);
    assertThat(statistics.mean(List.of())).isZero();
    assertThat(statistics.deviation(List.of())).isZero();
    assertThat(statistics.quantile(List.of(), 0.5)).isZero();
  }

  @Test
  void entropyIsHighestWhenEven() {
    assertThat(statistics.entropy(List.of(1.0, 1.0))).isCloseTo(Math.log(2), within(1e-12));
    assertThat(statistics.entropy(List.of(5.0, 0.0))).isZero();
    assertThat(statistics.evenness(List.of(2.0, 2.0, 2.0))).isCloseTo(1, within(1e-12));
    assertThat(statistics.evenness(List.of(2.0))).isZero();
  }

  @Test
  void softmaxSharpensWithFallingTemperature() {
    var scores = new LinkedHashMap<String, Double>(Map.of("a", 1.0));
    scores.put("b", 2.0);
    assertThat(statistics.softmax(scores, 1).get("b"))
        .isCloseTo(1 / (1 + Math.exp(-1)), within(1e-12));
    assertThat(statistics.softmax(scores, 0.1).get("b")).isGreaterThan(0.999);
    assertThat(statistics.softmax(scores, 0)).containsEntry("a", 0.0).containsEntry("b", 1.0);
    scores.put("b", Double.POSITIVE_INFINITY);
    assertThat(statistics.softmax(scores, 1)).containsEntry("a", 0.0).containsEntry("b", 1.0);
    assertThat(statistics.softmax(Map.of(), 1)).isEmpty();
  }

  @Test
  void samplesFollowTheWeights() {
    var weights = new LinkedHashMap<String, Double>();
    weights.put("never", -1.0);
    weights.put("a", 1.0);
    weights.put("b", 3.0);
    var random = new SplittableRandom(1);
    int b = 0;
    for (int i = 0; i < 4_000; i++) {
      String drawn = statistics.sample(weights, random);
      assertThat(drawn).isIn("a", "b");
      b += drawn.equals("b") ? 1 : 0;
    }
    assertThat(b).isBetween(2_900, 3_100);
    assertThat(statistics.sample(Map.of("x", 0.0), random)).isEmpty();
  }
}
