package io.mnemogen.runs.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmTest {
  @Test
  void theWorkedExample() {
    assertThat(Holm.correct(List.of(0.01, 0.04, 0.03, 0.005)))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
        .containsExactly(0.03, 0.06, 0.06, 0.02);
  }

  @Test
  void nothingStaysNothingAndOneStaysOne() {
    assertThat(Holm.correct(List.of())).isEmpty();
    assertThat(Holm.correct(List.of(1.0, 1.0))).containsExactly(1.0, 1.0);
  }
}
