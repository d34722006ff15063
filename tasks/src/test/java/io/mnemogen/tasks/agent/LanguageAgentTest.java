package io.mnemogen.tasks.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Scorecard;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.catalogue.TaskFamilies;
import io.mnemogen.tasks.fake.TurnMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageAgentTest {
  @TempDir private Path folder;

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
  void aCodeThatMustNotBeToldIsRightWhenItIsNotTold() {
    TaskFamily forget = TaskFamilies.open("forget", TaskOptions.DEFAULT);
    Scorecard discreet = played(forget, agent(new FakeModel(asked -> "unknown"), null));
    Scorecard talkative = played(forget, agent(new FakeModel(LanguageAgentTest::firstCode), null));
    assertThat(discreet.quality()).isEqualTo(0.5);
    assertThat(discreet.metrics()).containsEntry("answered-barred", 0.0);
    assertThat(talkative.metrics().get("answered-barred")).isPositive();
    assertThat(talkative.metrics().get("exact-match")).isPositive();
  }

  @Test
  void itLabelsTextsByTheLabelsOfTheNotes() throws IOException {
    var lines = new StringBuilder("text,label\n");
    for (int i = 0; i < 600; i++) {
      lines.append("what about w%d t%d,label_%d\n".formatted(i % 5, i, i % 5));
    }
    Path data = Files.writeString(folder.resolve("data.csv"), lines);
    TaskFamily intents =
        TaskFamilies.open("intents", TaskOptions.DEFAULT.withData(data).with("length", "100"));
    var model = new FakeModel(asked -> "Label_3.");
    Scorecard card = played(intents, agent(model, null));
    assertThat(model.asked().getLast()).contains("Which label", "label: label_");
    assertThat(card.quality()).isEqualTo(card.metrics().get("exact-match")).isBetween(0.05, 0.5);
  }

  @Test
  void whatAModelDoesIsTriedSeveralTimes() {
    TaskFamily ledger = TaskFamilies.open("ledger", TaskOptions.DEFAULT.with("questions", "6"));
    var model = new FakeModel(asked -> "I cannot know");
    var agent = new LanguageAgent(new Dialogue("fake", model, null), null, 3);
    int once = ledger.deal(Split.TRAIN, 1).episodes();
    Scorecard card = played(ledger, agent);
    assertThat(card.episodes()).hasSize(3 * once).doesNotHaveDuplicates();
    assertThat(card.metrics()).containsKeys("repeat-1", "repeat-2", "repeat-3");
    assertThat(model.repeats()).containsOnly(0, 1, 2).hasSize(3 * once);
  }

  @Test
  void aMemoryThatLearnsMeanwhileBeginsAnewEachTime() {
    TaskSuite online = TaskFamilies.open("preferences", TaskOptions.DEFAULT).deal(Split.TRAIN, 1);
    var agent = new LanguageAgent(new Dialogue("fake", new FakeModel(asked -> ""), null), null, 2);
    List<Course> played = agent.playing(online).courses();
    assertThat(played).hasSize(2 * online.courses().size());
    for (int i = 0; i < played.size(); i++) {
      Course once = online.courses().get(i / 2);
      String time = i % 2 == 0 ? "~1" : "~2";
      assertThat(played.get(i).id()).isEqualTo(once.id());
      assertThat(played.get(i).collection()).isEqualTo(once.collection());
      assertThat(played.get(i).deployment())
          .extracting(Episode::id)
          .containsExactlyElementsOf(
              once.deployment().stream().map(episode -> episode.id() + time).toList());
    }
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
        judge == null ? null : new Dialogue("judge", judge, null),
        1);
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

  /// Answers with the first code the notes tell.
  private static String firstCode(String asked) {
    var told = Pattern.compile("\\b[A-Z]\\d{3}\\b").matcher(asked);
    return told.find() ? told.group() : "";
  }

  /// Takes the first possible command.
  private static String first(String asked) {
    String possible = asked.substring(asked.indexOf("<possible>\n") + 11);
    return "ACTION: " + possible.lines().findFirst().orElseThrow();
  }
}
