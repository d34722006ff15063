package io.mnemogen.tasks.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Scorecard;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.catalogue.TaskFamilies;
import io.mnemogen.tasks.fake.TurnMemory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageAgentTest {
  private static final TaskOptions SMALL =
      TaskOptions.DEFAULT.with("families", "1").with("episodes", "3");

  @ParameterizedTest
  @ValueSource(strings = {"household", "adventure"})
  void itActsInSequentialWorlds(String family) {
    var model = new FakeModel(LanguageAgentTest::first);
    Scorecard card = played(TaskFamilies.open(family, SMALL), agent(model, null));
    assertThat(model.asked()).isNotEmpty();
    assertThat(model.asked().getFirst()).contains("<goal>", "<possible>");
    assertThat(card.metrics()).containsKeys("success", "steps").containsEntry("invalid", 0.0);
  }

  @Test
  void itAnswersQuestionsFromWhatMemoryReturned() {
    TaskFamily ledger = TaskFamilies.open("ledger", TaskOptions.DEFAULT.with("questions", "6"));
    var model = new FakeModel(asked -> "I cannot know");
    Scorecard wrong = played(ledger, agent(model, null));
    assertThat(model.asked().getFirst()).contains("<notes>", "<question>", "bought");
    assertThat(wrong.quality()).isZero();
    assertThat(wrong.metrics()).containsKeys("f1", "exact-match", "bleu-1", "accuracy");
  }

  @Test
  void aJudgeHasTheLastWord() {
    TaskFamily facts = TaskFamilies.open("facts", TaskOptions.DEFAULT.with("questions", "4"));
    var judge =
        new FakeModel(asked -> {
          assertThat(asked).contains("<right>", "<given>\nBerlin\n</given>");
          return "CORRECT";
        });
    Scorecard card = played(facts, agent(new FakeModel(asked -> "Berlin"), judge));
    assertThat(card.quality()).isEqualTo(1);
    assertThat(card.metrics()).containsEntry("judged", 1.0).containsEntry("exact-match", 0.0);
  }

  @Test
  void scoresWithAndWithoutAnAgentAreNeverCompared() {
    TaskSuite plain = TaskFamilies.open("household", SMALL).deal(Split.TRAIN, 1);
    var model = new FakeModel(asked -> "");
    String acted = agent(model, null).playing(plain).hash();
    assertThat(acted).isNotEqualTo(plain.hash());
    assertThat(agent(model, model).playing(plain).hash()).isNotEqualTo(acted);
    assertThat(agent(model, null).playing(plain).hash()).isEqualTo(acted);
  }

  private static LanguageAgent agent(
      FakeModel actor, @org.jspecify.annotations.Nullable FakeModel judge) {
    return new LanguageAgent(
        new Dialogue("fake", actor, null),
        judge == null ? null : new Dialogue("judge", judge, null));
  }

  private static Scorecard played(TaskFamily family, LanguageAgent agent) {
    TaskSuite suite = agent.playing(family.deal(Split.TRAIN, 1));
    return new Trial(suite, BudgetUnit.TOKENS.counter())
        .run(() ->
            TurnMemory.of(
                text -> List.of(text.toLowerCase(Locale.ROOT).split("\\W+")),
                Turn::text,
                Turn::text));
  }

  /// Takes the first possible command.
  private static String first(String asked) {
    String possible = asked.substring(asked.indexOf("<possible>\n") + 11);
    return "ACTION: " + possible.lines().findFirst().orElseThrow();
  }
}
