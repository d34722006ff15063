package io.mnemogen.runs.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapTest {
  @Test
  void equalSamplesGetEqualIntervals() {
    Sample sample = sample(1, 5, 40, 0.5);
    assertThat(Bootstrap.STANDARD.mean(sample)).isEqualTo(Bootstrap.STANDARD.mean(sample));
  }

  @Test
  void aSampleWithoutSpreadHasAPointInterval() {
    Sample sample = Sample.empty().add("a", 0.25).add("a", 0.25).add("b", 0.25);
    Interval interval = Bootstrap.STANDARD.mean(sample);
    assertThat(interval.low()).isEqualTo(0.25, within(1e-12));
    assertThat(interval.high()).isEqualTo(0.25, within(1e-12));
  }

  @Test
  void anEmptySampleIsZero() {
    assertThat(Bootstrap.STANDARD.mean(Sample.empty())).isEqualTo(new Interval(0, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theIntervalHoldsTheMeanAndIsAboutAsWideAsTheory(long seed) {
    Sample sample = sample(seed, 1, 400, 0.5);
    Interval interval = Bootstrap.STANDARD.mean(sample);
    assertThat(interval.mean()).isBetween(interval.low(), interval.high());
    double theory = 2 * 1.96 * Math.sqrt(0.25 / 400);
    assertThat(interval.high() - interval.low()).isCloseTo(theory, within(0.3 * theory));
  }

  @Test
  void clustersThatDifferWidenTheInterval() {
    Sample alike = Sample.empty();
    Sample apart = Sample.empty();
    for (int c = 0; c < 5; c++) {
      for (int i = 0; i < 100; i++) {
        double value = i % 2;
        alike.add("c" + c, value);
        apart.add("c" + c, value + c);
      }
    }
    Interval narrow = Bootstrap.STANDARD.mean(alike);
    Interval wide = Bootstrap.STANDARD.mean(apart);
    assertThat(wide.high() - wide.low()).isGreaterThan(3 * (narrow.high() - narrow.low()));
  }

  @Test
  void pairingRemovesWhatBothShare() {
    Sample a = sample(3, 4, 50, 0.5);
    Sample b = Sample.empty();
    a.clusters().forEach((c, values) -> values.forEach(v -> b.add(c, v - 0.1)));
    Interval gain = Bootstrap.STANDARD.difference(a, b);
    assertThat(gain.low()).isEqualTo(0.1, within(1e-9));
    assertThat(gain.above(0)).isTrue();
  }

  @Test
  void scoresOfDifferentSuitesAreNotCompared() {
    Sample a = Sample.on("0123").add("x", 1);
    Sample b = Sample.on("4567").add("x", 1);

    assertThatThrownBy(() -> Bootstrap.STANDARD.difference(a, b))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0123")
        .hasMessageContaining("4567");
    assertThat(Bootstrap.STANDARD.pValue(a, Sample.on("0123").add("x", 1))).isEqualTo(1);
  }

  @Test
  void onlyTheSameEpisodesCanBePaired() {
    Sample a = Sample.empty().add("x", 1);
    Sample b = Sample.empty().add("x", 1).add("x", 2);
    assertThatThrownBy(() -> a.minus(b))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'x'");
  }

  private static Sample sample(long seed, int clusters, int size, double rate) {
    var random = new SplittableRandom(seed);
    Sample sample = Sample.empty();
    for (int c = 0; c < clusters; c++) {
      for (int i = 0; i < size; i++) {
        sample.add("c" + c, random.nextDouble() < rate ? 1 : 0);
      }
    }
    return sample;
  }
}
