package io.mnemogen.runs.model.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final FakeClock clock = new FakeClock();

  @Test
  void callsBeginNoFasterThanAllowed() throws InterruptedException {
    var pace = new Pace(1, 30, clock);
    for (int i = 0; i < 4; i++) {
      pace.begin();
      pace.end();
    }
    assertThat(clock.nanos()).isEqualTo(Duration.ofSeconds(6).toNanos());
  }

  @Test
  void nobodyBeginsWhileTheServerAsksToWait() throws InterruptedException {
    var pace = new Pace(2, 0, clock);
    pace.hold(Duration.ofSeconds(9));
    pace.begin();
    assertThat(clock.nanos()).isEqualTo(Duration.ofSeconds(9).toNanos());
  }
}
