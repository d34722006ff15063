package io.mnemogen.design.toolbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextKitTest {
  private final TextKit text = new TextKit();

  @Test
  void wordsAreLowerCaseInOrder() {
    assertThat(text.words("Melanie's 3 cats—don't ASK!"))
        .containsExactly("melanie's", "3", "cats", "don't", "ask");
    assertThat(text.words("")).isEmpty();
    assertThat(text.words("Ελλάδα 日本語 שלום 👍")).containsExactly("ελλάδα", "日本語", "שלום");
  }

  @Test
  void stemsLeaveStopWordsOut() {
    assertThat(text.stems("The runners were running to Melanie's shops"))
        .containsExactly("runner", "were", "run", "melani", "shop");
    assertThat(text.stems("")).isEmpty();
  }

  @Test
  void stemsStayTheSameWhenTheCacheOverflows() {
    List<String> before = List.copyOf(text.stems("several running horses"));
    for (int i = 0; i < 200; i++) {
      text.stems(i + " word ".repeat(2_000));
    }
    assertThat(text.stems("several running horses")).isEqualTo(before);
  }

  @Test
  void sentencesEndAtStopsAndLines() {
    assertThat(text.sentences("One. Two!  Three?\nFour… five\n\n "))
        .containsExactly("One.", "Two!", "Three?", "Four…", "five");
    assertThat(text.sentences(" ")).isEmpty();
  }
}
