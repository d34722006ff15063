package io.mnemogen.sandbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void quantilesAreNearestRanks() {
    var latencies = new Latencies();
    for (int nanos = 100; nanos > 0; nanos--) {
      latencies.add(1, nanos);
    }

    assertThat(latencies.quantile(0.5)).isEqualTo(Duration.ofNanos(50));
    assertThat(latencies.quantile(0.95)).isEqualTo(Duration.ofNanos(95));
    assertThat(latencies.quantile(1)).isEqualTo(Duration.ofNanos(100));
  }

  @Test
  void callsMadeTogetherCountWithTheirMean() {
    var latencies = new Latencies();
    latencies.add(1, 1_000);
    latencies.add(3, 30);

    assertThat(latencies.quantile(0.75)).isEqualTo(Duration.ofNanos(10));
    assertThat(latencies.quantile(0.95)).isEqualTo(Duration.ofNanos(1_000));
  }

  @Test
  void withoutCallsThereIsNothingToWaitFor() {
    assertThat(new Latencies().quantile(0.5)).isZero();
  }
}
