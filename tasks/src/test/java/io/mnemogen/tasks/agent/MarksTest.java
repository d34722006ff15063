package io.mnemogen.tasks.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
  @ParameterizedTest
  @CsvSource({
    "'The cat.', 'a CAT', 1, 1, 1",
    "'7 May 2023', 'on 7 May 2023', 0, 0.857, 0.717",
    "'dog', 'cat', 0, 0, 0",
    "'', 'cat', 0, 0, 0",
    "'cat cat cat', 'cat', 0, 0.5, 0.333",
  })
  void answersAreComparedWordByWord(
      String answer, String right, double exact, double f1, double bleu1) {
    Marks marks = Marks.of(answer, right);
    assertThat(marks.exact()).isEqualTo(exact);
    assertThat(marks.f1()).isCloseTo(f1, within(0.001));
    assertThat(marks.bleu1()).isCloseTo(bleu1, within(0.001));
  }

  @Test
  void nothingIsRightWhenNothingIsAskedFor() {
    assertThat(Marks.of("", "")).isEqualTo(new Marks(1, 1, 1));
  }
}
