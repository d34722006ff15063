package io.mnemogen.design.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecollectionTest {
  private final TokenCounter words = BudgetUnit.WORDS.counter();

  @Test
  void keepsWhatFitsAndCutsTheFirstThatDoesNot() {
    Recollection cut = recollection("one two", "three four five", "six").within(4, words);
    assertThat(cut.text()).isEqualTo("one two\nthree four");
    assertThat(cut.tokens()).isEqualTo(4);
    assertThat(cut.units()).containsExactly("u0", "u1");
  }

  @Test
  void nothingLaterTakesThePlaceOfWhatDidNotFit() {
    Recollection cut = recollection("one two", "three four", "five").within(2, words);
    assertThat(cut.text()).isEqualTo("one two");
    assertThat(cut.units()).containsExactly("u0");
  }

  @Test
  void blankPassagesAreDroppedWithTheirReceipts() {
    Recollection cut = recollection(" ", "one", "").within(10, words);
    assertThat(cut.units()).containsExactly("u1");
    assertThat(cut.tokens()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(BudgetUnit.class)
  void theBudgetIsNeverExceeded(BudgetUnit unit) {
    TokenCounter counter = unit.counter();
    Recollection all =
        recollection(
            "你好，世界！ the café 👩‍👩‍👧 opened", "שלום עולם", "plain words here", "😀😀😀😀");
    int full = all.within(1000, counter).tokens();
    for (int budget = -1; budget <= full + 1; budget++) {
      Recollection cut = all.within(budget, counter);
      assertThat(cut.tokens()).isBetween(0, Math.max(0, budget));
      int counted = cut.passages().stream().mapToInt(p -> counter.count(p.text())).sum();
      assertThat(counted).as("budget %d", budget).isEqualTo(cut.tokens());
      for (int i = 0; i < cut.passages().size(); i++) {
        assertThat(all.passages().get(i).text()).startsWith(cut.passages().get(i).text());
      }
    }
  }

  private static Recollection recollection(String... texts) {
    var passages = new java.util.ArrayList<Recalled>();
    for (String text : texts) {
      passages.add(new Recalled(text, 1, List.of("u" + passages.size())));
    }
    return Recollection.of(passages);
  }
}
