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
        .containsExactly("runner", "run", "melani", "shop");
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

  @Test
  void sentencesSurviveTitlesAndOtherScripts() {
    assertThat(text.sentences("Dr. Smith met Mrs. Jones. They talked.")).hasSize(2);
    assertThat(text.sentences("今天很好。明天见！")).containsExactly("今天很好。", "明天见！");
  }

  @Test
  void namesAreCapitalisedRuns() {
    assertThat(text.names("Yesterday Melanie met Dr. John Smith at the University of Oslo."))
        .containsExactly("Melanie", "Dr", "John Smith", "University of Oslo");
    assertThat(text.names("Running is fun. I told Caroline. Caroline laughed on Friday."))
        .containsExactly("Caroline");
    assertThat(text.names("Caroline's dog barked. The dog was loud.")).containsExactly("Caroline");
    assertThat(text.names("")).isEmpty();
  }

  @Test
  void numbersAndQuotations() {
    assertThat(text.numbers("at 10:30 pay 1,200.50 for shelf 2 and v2"))
        .containsExactly("10:30", "1,200.50", "2");
    assertThat(text.quoted("she said \"go home\" and “stay”")).containsExactly("go home", "stay");
  }

  @Test
  void keywordsPreferNamesAndDropInstances() {
    assertThat(text.keywords("We tell Caroline the red kettle is on shelf 2, the red one.", 3))
        .containsExactly("Caroline", "red", "tell");
    assertThat(text.keywords("shelf 2 kettle", 5)).containsExactly("shelf", "kettle");
    assertThat(text.keywords("kettle kettle stove", 1, w -> w.equals("stove") ? 5 : 1))
        .containsExactly("stove");
    assertThat(text.keywords("the of", 3)).isEmpty();
    assertThat(text.keywords("word", -1)).isEmpty();
  }

  @Test
  void overlapCountsDistinctStems() {
    assertThat(text.jaccard("running dogs", "the dog runs")).isEqualTo(1);
    assertThat(text.jaccard("dog", "dog cat")).isEqualTo(0.5);
    assertThat(text.jaccard("", "")).isZero();
    assertThat(text.coverage("dog cat", "the cat sat")).isEqualTo(0.5);
    assertThat(text.coverage("", "x")).isZero();
  }

  @Test
  void capsAtWords() {
    assertThat(text.cap(" one  two three", 2)).isEqualTo("one  two");
    assertThat(text.cap("one", 5)).isEqualTo("one");
    assertThat(text.cap("one", 0)).isEmpty();
    assertThat(text.length(" one  two ")).isEqualTo(2);
  }

  @Test
  void diffsFollowTheLongestCommonSubsequence() {
    var diff = text.diff(List.of("a", "b", "c", "d"), List.of("b", "x", "d", "e"));
    assertThat(diff.removed()).containsExactly("a", "c");
    assertThat(diff.added()).containsExactly("x", "e");
    assertThat(diff.kept()).containsExactly("b", "d");
    assertThat(diff.similarity()).isEqualTo(0.5);
    assertThat(text.diff(List.of(), List.of()).similarity()).isEqualTo(1);
  }
}
