package io.mnemogen.design.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetUnitTest {
  @Test
  void wordsAreSeparatedByWhiteSpace() {
    TokenCounter words = BudgetUnit.WORDS.counter();
    assertThat(words.count("")).isZero();
    assertThat(words.count("  one, two\n\tthree ")).isEqualTo(3);
    assertThat(words.cut("  one, two\n\tthree ", 2)).isEqualTo("  one, two");
    assertThat(words.cut("one two", 2)).isEqualTo("one two");
    assertThat(words.cut("one two ", 5)).isEqualTo("one two ");
    assertThat(words.cut("one", 0)).isEmpty();
  }

  @Test
  void tokensAreThoseOfO200k() {
    TokenCounter tokens = BudgetUnit.TOKENS.counter();
    assertThat(tokens.count("")).isZero();
    assertThat(tokens.count("hello world")).isEqualTo(2);
    assertThat(tokens.count("<|endoftext|>")).as("special tokens are plain text").isGreaterThan(1);
    assertThat(tokens.cut("hello world again", 2)).isEqualTo("hello world");
  }

  @Test
  void cuttingNeverSplitsACharacter() {
    TokenCounter tokens = BudgetUnit.TOKENS.counter();
    String text = "🦜🦜 ௵ 𒐫𒐫𒐫 ﷽";
    for (int budget = 0; budget <= tokens.count(text); budget++) {
      String cut = tokens.cut(text, budget);
      assertThat(text).startsWith(cut);
      assertThat(cut).doesNotContain("\uFFFD");
      assertThat(tokens.count(cut)).isLessThanOrEqualTo(budget);
      if (!cut.isEmpty()) {
        assertThat(Character.isHighSurrogate(cut.charAt(cut.length() - 1))).isFalse();
      }
    }
    assertThat(tokens.cut(text, 1000)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(BudgetUnit.class)
  void countingTwiceGivesTheSame(BudgetUnit unit) {
    TokenCounter counter = unit.counter();
    String text = "counting is remembered";
    assertThat(counter.count(text))
        .isEqualTo(counter.count(text))
        .isEqualTo(unit.counter().count(text));
  }
}
