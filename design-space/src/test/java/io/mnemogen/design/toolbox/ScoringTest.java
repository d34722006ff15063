package io.mnemogen.design.toolbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// Fusion, decay and schedules.
class ScoringTest {
  private final Fusion fusion = Fusion.INSTANCE;
  private final Decay decay = Decay.INSTANCE;
  private final Schedule schedule = Schedule.INSTANCE;

  @Test
  void scalingKeepsOrderAndSurvivesSameness() {
    assertThat(fusion.zScores(map("a", 1, "b", 3)).values()).containsExactly(-1.0, 1.0);
    assertThat(fusion.zScores(map("a", 2, "b", 2)).values()).containsExactly(0.0, 0.0);
    assertThat(fusion.zScores(map("a", 5), 3, 2).values()).containsExactly(1.0);
    assertThat(fusion.minMax(map("a", 1, "b", 3, "c", 2)).values()).containsExactly(0.0, 1.0, 0.5);
    assertThat(fusion.minMax(map("a", 2)).values()).containsExactly(1.0);
    assertThat(fusion.clip(map("a", -9, "b", 9), -3, 3).values()).containsExactly(-3.0, 3.0);
    assertThat(fusion.zScores(Map.of())).isEmpty();
    assertThat(fusion.minMax(Map.of())).isEmpty();
  }

  @Test
  void sumsCountMissingIdsAsLowest() {
    SequencedMap<String, Double> sum =
        fusion.weighted(map("a", 1, "b", 3), 2, map("c", 10, "a", 20), 1);
    assertThat(sum)
        .containsExactly(Map.entry("a", 22.0), Map.entry("b", 16.0), Map.entry("c", 12.0));
    assertThat(fusion.weighted(List.of(map("a", 1), map("a", 2), map("a", 4)), List.of(1.0, 0.5)))
        .containsEntry("a", 6.0);
    assertThat(fusion.weighted(Map.of(), 1, map("a", 2), 1)).containsEntry("a", 2.0);
  }

  @Test
  void reciprocalRanksAddUp() {
    var sum = fusion.reciprocalRank(List.of(List.of("a", "b"), List.of("b")), 60);
    assertThat(sum.get("b")).isCloseTo(1 / 62.0 + 1 / 61.0, within(1e-12));
    assertThat(fusion.best(sum, 1)).containsExactly("b");
    assertThat(fusion.reciprocalRank(map("x", 1, "y", 2), map("y", 9), 60).keySet())
        .containsExactly("y", "x");
    assertThat(fusion.firstFound(List.of(List.of("b", "a"), List.of("c", "a"))))
        .containsExactly("b", "a", "c");
  }

  @Test
  void bestRanksTiesInOrderAndNotANumberLast() {
    var scores = map("n", Double.NaN, "a", 1, "b", 2, "c", 2, "z", -0.0, "y", 0.0);
    assertThat(fusion.best(scores, 9)).containsExactly("b", "c", "a", "z", "y", "n");
    assertThat(fusion.best(scores, -1)).isEmpty();
  }

  @Test
  void everyDecayStartsAtOneAndFalls() {
    assertThat(decay.halfLife(10, 10)).isEqualTo(0.5);
    assertThat(decay.halfLife(10, 0)).isEqualTo(1);
    assertThat(decay.exponential(-5, 1)).isEqualTo(1);
    assertThat(decay.exponential(2, 0.5)).isCloseTo(Math.exp(-1), within(1e-12));
    assertThat(decay.ebbinghaus(0, 0)).isEqualTo(1);
    assertThat(decay.ebbinghaus(5, 0)).isZero();
    assertThat(decay.ebbinghaus(5, 1)).isCloseTo(Math.exp(-1), within(1e-12));
    assertThat(decay.ebbinghaus(5, 2))
        .as("strength slows forgetting")
        .isGreaterThan(decay.ebbinghaus(5, 1));
    assertThat(decay.linear(10, 0.05, 0.1)).isEqualTo(0.5);
    assertThat(decay.linear(100, 0.05, 0.1)).isEqualTo(0.1);
    assertThat(decay.power(2, 0.5)).isEqualTo(0.25);
  }

  @Test
  void schedulesAreDueOnMultiples() {
    assertThat(schedule.every(5, 10)).isTrue();
    assertThat(schedule.every(5, 11)).isFalse();
    assertThat(schedule.every(5, 0)).isFalse();
    assertThat(schedule.every(0, 5)).isFalse();
    assertThat(schedule.tiers(8, List.of(1, 8, 64))).containsExactly(0, 1);
    assertThat(schedule.tiers(64, List.of(1, 8, 64))).containsExactly(0, 1, 2);
  }

  @Test
  void theWorstGoFirstOnceTheBufferIsFull() {
    var worth = map("a", 3, "b", 1, "c", 2, "d", 1);
    assertThat(schedule.evicted(worth, 2, 2)).isEmpty();
    assertThat(schedule.evicted(worth, 2, 1)).containsExactly("b", "d");
    assertThat(schedule.evicted(worth, -1, 0)).hasSize(4);
  }

  @Test
  void quotasFollowWeightsWithinSizes() {
    assertThat(schedule.quotas(6, List.of(9, 9, 9), List.of(3.0, 2.0, 1.0)))
        .containsExactly(3, 2, 1);
    assertThat(schedule.quotas(6, List.of(1, 9, 0), List.of(3.0, 2.0, 1.0)))
        .containsExactly(1, 5, 0);
    assertThat(schedule.quotas(6, List.of(1, 1), List.of())).containsExactly(1, 1);
    assertThat(schedule.quotas(3, List.of(), List.of())).isEmpty();
  }

  private static SequencedMap<String, Double> map(Object... entries) {
    var map = new LinkedHashMap<String, Double>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], ((Number) entries[i + 1]).doubleValue());
    }
    return map;
  }
}
