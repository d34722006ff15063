package io.mnemogen.design.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.design.toolbox.TextKit;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScoreboardTest {
  private final MemoryBase base = new MemoryBase(new HashingEmbedder(16), new TextKit());
  private final Scoreboard scores = base.scores();

  @Test
  void ratesAreSmoothed() {
    scores.creditAll(List.of("a", "b"), true);
    scores.credit("a", false);
    assertThat(scores.rate("a")).isEqualTo(0.5);
    assertThat(scores.rate("b")).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(scores.uses()).isEqualTo(3);
    assertThat(scores.ids()).containsExactly("a", "b");
  }

  @Test
  void valuesMoveTowardsRewards() {
    scores.rewardAll(List.of("a"), 1, 0.5);
    scores.reward("a", 0, 0.5);
    assertThat(scores.value("a")).isEqualTo(0.25);
    assertThat(scores.mean("a")).isEqualTo(0.5);
    scores.value("a", 3);
    assertThat(scores.value("a")).isEqualTo(3);
  }

  @Test
  void theLessTriedTheHigherTheBound() {
    scores.credit("a", true);
    scores.credit("a", true);
    scores.credit("b", true);
    assertThat(scores.upperBound("new", 2)).isGreaterThan(scores.upperBound("b", 2));
    assertThat(scores.upperBound("b", 2)).isGreaterThan(scores.upperBound("a", 2));
    assertThat(scores.upperBound("a", 0)).isEqualTo(scores.rate("a"));
  }

  @Test
  void votesAndTimesAreKeptUntilForgotten() {
    assertThat(scores.vote("a", 2)).isEqualTo(2);
    assertThat(scores.vote("a", -3)).isEqualTo(-1);
    scores.touch("a", 42);
    assertThat(scores.lastUse("a")).isEqualTo(42);
    scores.forget("a");
    assertThat(scores.votes("a")).isZero();
    assertThat(scores.lastUse("a")).isZero();
  }

  @Test
  void greedyRanksByValueAndSometimesExplores() {
    scores.value("b", 2);
    scores.value("c", 1);
    List<String> ids = List.of("a", "b", "c", "d");
    var random = new SplittableRandom(1);
    assertThat(scores.greedy(ids, 0, random)).containsExactly("b", "c", "a", "d");
    var orders = new HashSet<List<String>>();
    for (int i = 0; i < 500; i++) {
      List<String> order = scores.greedy(ids, 1, random);
      assertThat(order).containsExactlyInAnyOrderElementsOf(ids);
      orders.add(order);
    }
    assertThat(orders).hasSize(24);
  }
}
