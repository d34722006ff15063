package io.mnemogen.tasks.locomo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.testing.RealData;
import io.mnemogen.tasks.Scorecard;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.fake.FakeMemory;
import io.mnemogen.tasks.fake.Terms;
import io.mnemogen.tasks.fake.TurnMemory;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Reference memories reach on five real conversations what was measured for them independently
/// (evidence recall at 512 words), so the metric counts what it should.
class LocomoTableTest {
  private static final double CLOSE = 0.02;

  private static TaskSuite suite;

  @BeforeAll
  static void open() {
    var options =
        TaskOptions.DEFAULT
            .withData(RealData.file("locomo/locomo5.json"))
            .withBudget(512, BudgetUnit.WORDS);
    suite = LocomoFamily.open(options).deal(Split.ALL, 0);
  }

  @Test
  void nothingServedFindsNothing() {
    assertThat(recall(FakeMemory::none)).isZero();
  }

  @Test
  void recencyFindsNextToNothing() {
    assertThat(recall(FakeMemory::everything)).isCloseTo(0.03, within(CLOSE));
  }

  @Test
  void rawBm25() {
    assertThat(recall(() -> TurnMemory.of(Terms::words, Turn::text, Turn::text)))
        .isCloseTo(0.55, within(CLOSE));
  }

  @Test
  void bm25OverSpeakerTextAndCaption() {
    assertThat(
            recall(() ->
                TurnMemory.of(Terms::content, LocomoTableTest::rich, LocomoTableTest::spoken)))
        .isCloseTo(0.667, within(CLOSE));
  }

  @Test
  void bm25OverWindows() {
    assertThat(
            recall(() ->
                TurnMemory.of(Terms::content, LocomoTableTest::rich, LocomoTableTest::spoken)
                    .windows(1)))
        .isCloseTo(0.77, within(CLOSE));
  }

  @Test
  void strippingStopWordsDoesNotPay() {
    Function<Turn, String> stripped = turn -> String.join(" ", Terms.content(turn.text()));
    assertThat(recall(() -> TurnMemory.of(Terms::content, LocomoTableTest::rich, stripped)))
        .isLessThan(
            recall(() ->
                TurnMemory.of(Terms::content, LocomoTableTest::rich, LocomoTableTest::spoken))
                - 0.1);
  }

  @Test
  void servingHalfTurnsDoesNotPay() {
    Function<Turn, String> half =
        turn -> {
          String[] words = turn.text().split(" ");
          return Arrays.stream(words)
              .limit(words.length * 6L / 10)
              .collect(Collectors.joining(" "));
        };
    assertThat(recall(() -> TurnMemory.of(Terms::content, LocomoTableTest::rich, half)))
        .isLessThan(
            recall(() ->
                TurnMemory.of(Terms::content, LocomoTableTest::rich, LocomoTableTest::spoken))
                - 0.1);
  }

  private static String spoken(Turn turn) {
    return turn.role() + ": " + turn.text();
  }

  private static String rich(Turn turn) {
    return spoken(turn) + " " + turn.attribute("caption");
  }

  private static double recall(Supplier<Memory> memory) {
    Scorecard card = new Trial(suite, BudgetUnit.WORDS.counter()).run(memory);
    assertThat(card.fault()).isEmpty();
    return card.metrics().getOrDefault("evidence-recall", -1.0);
  }
}
