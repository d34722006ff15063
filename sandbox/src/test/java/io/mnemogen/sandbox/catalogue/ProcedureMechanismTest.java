package io.mnemogen.sandbox.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Phase;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What makes each memory for procedures what it is.
class ProcedureMechanismTest {
  private static final String TASK = "put a cool book in cabinet";
  private static final Query ASK = Lived.task(TASK);

  @Test
  void similarTrajectoryAbstainsWhenNothingIsNear() {
    Memory memory = Trials.of("similar-trajectory");
    memory.remember(Lived.errand(0, "cool", "book", true));
    assertThat(Trials.text(memory, ASK)).contains("cool book 1 with fridge 1");
    assertThat(Trials.texts(memory, Lived.task("zzz qqq"))).isEmpty();
  }

  @Test
  void workflowFillsItsSlotsWithAnotherGoalAndLeavesTheSearchOut() {
    Memory memory = Trials.of("workflow");
    memory.remember(Lived.errand(0, "cool", "mug", true));
    assertThat(Trials.text(memory, ASK))
        .isEqualTo(
            "take book\ngo to fridge\ncool book with fridge\ngo to cabinet\nput book in cabinet");
  }

  @Test
  void workflowPriorLooksWhereAThingWasSeenMost() {
    Memory memory = Trials.of("workflow-prior");
    memory.remember(Lived.errand(0, "cool", "mug", true));
    memory.remember(Lived.errand(1, "clean", "book", false));
    memory.remember(Lived.errand(2, "heat", "book", false));
    memory.remember(Lived.errand(3, "heat", "book", false));
    assertThat(Trials.text(memory, ASK)).startsWith("go to shelf\ngo to desk\ntake book\n");
  }

  @Test
  void agentKbServesSuccessesWithALessonFromFailures() {
    Memory memory = Trials.of("agent-kb-ext");
    memory.remember(
        Lived.episode("f", TASK, 5, false, List.of("throw book 1", "take book 1 from desk 1")));
    assertThat(Trials.texts(memory, ASK)).isEmpty();
    memory.remember(Lived.errand(2, "cool", "book", true));
    assertThat(Trials.text(memory, ASK)).contains("cool book 1").contains("avoid throw book");
  }

  @Test
  void skillweaverCallsASkillByTheWordsOfItsName() {
    Memory memory = Trials.of("skillweaver-ext");
    memory.remember(Lived.errand(0, "clean", "mug", true));
    memory.remember(Lived.errand(1, "cool", "mug", true));
    memory.remember(Lived.errand(2, "heat", "mug", false));
    assertThat(memory.footprint().units()).isEqualTo(2);
    assertThat(Trials.texts(memory, ASK).getFirst()).contains("cool book with fridge");
  }

  @Test
  void mobileAgentKeepsOneShortcutAKindAndTipsFromEveryRun() {
    Memory memory = Trials.of("mobile-agent-e-ext");
    memory.remember(Lived.errand(0, "cool", "mug", true));
    memory.remember(Lived.errand(1, "cool", "mug", true));
    assertThat(Trials.texts(memory, ASK)).filteredOn(t -> t.contains("\nput book")).hasSize(1);
    memory.remember(
        Lived.episode("f", "put a cool mug in cabinet", 9, false, List.of("throw mug 1")));
    assertThat(Trials.text(memory, ASK)).contains("avoid throw book");
  }

  @Test
  void expelDropsAnInsightThatWasServedForFailures() {
    Memory memory = Trials.of("expel-ext");
    memory.remember(
        Lived.episode("f", TASK, 5, false, List.of("throw book 1", "take book 1 from desk 1")));
    assertThat(Trials.text(memory, ASK)).contains("avoid throw book");
    for (int i = 0; i < 3; i++) {
      Trials.live(memory, ASK, idle(i, false));
    }
    assertThat(Trials.text(memory, ASK)).doesNotContain("avoid throw book");
  }

  @Test
  void voyagerRetrievesWhatItStoredAndReplacesByName() {
    Memory memory = Trials.of("voyager-ext");
    memory.remember(Lived.errand(0, "cool", "book", true));
    memory.remember(Lived.errand(1, "cool", "book", true));
    memory.remember(Lived.errand(2, "cool", "book", false));
    assertThat(memory.footprint().units()).isEqualTo(1);
    assertThat(Trials.text(memory, ASK)).contains("take book from shelf");
  }

  @Test
  void diluCutsAFailureWhereItWentWrong() {
    Memory memory = Trials.of("dilu-ext");
    memory.remember(Lived.errand(0, "cool", "book", false));
    assertThat(Trials.text(memory, ASK))
        .contains("cool book 1 with fridge 1")
        .endsWith("avoid look");
  }

  @Test
  void mempRepairsAScriptThatFailedAndRetiresItAtTheThirdTime() {
    Memory memory = Trials.of("memp-ext");
    memory.remember(Lived.errand(0, "cool", "book", true));
    assertThat(Trials.text(memory, ASK)).doesNotContain("avoid");
    Experience failure =
        Lived.episode("f", TASK, 9, false, List.of("go to shelf 1", "put book 1 in cabinet 1"));
    Trials.live(memory, ASK, failure);
    assertThat(Trials.text(memory, ASK)).endsWith("\navoid: put book in cabinet");
    Trials.live(memory, ASK, failure);
    Trials.live(memory, ASK, failure);
    assertThat(Trials.texts(memory, ASK)).isEmpty();
  }

  @Test
  void cheatsheetCountsWhatItKnowsInsteadOfGrowing() {
    Memory memory = Trials.of("dynamic-cheatsheet-ext");
    memory.remember(Lived.errand(0, "heat", "mug", true));
    memory.remember(Lived.errand(2, "cool", "mug", true));
    memory.remember(Lived.errand(4, "cool", "plate", true));
    assertThat(memory.footprint().units()).isEqualTo(2);
    assertThat(Trials.texts(memory, ASK).getFirst()).contains("cool book");
  }

  @Test
  void workflowMemoryInducesWhatRunsShare() {
    Memory memory = Trials.of("awm-ext");
    memory.remember(Lived.errand(0, "cool", "mug", true));
    memory.remember(Lived.errand(1, "cool", "plate", true));
    assertThat(Trials.text(memory, ASK))
        .isEqualTo("go to fridge\ncool book with fridge\ngo to cabinet\nput book in cabinet");
  }

  @Test
  void evolverPrunesPrinciplesThatFail() {
    Memory memory = Trials.of("evolver-ext");
    memory.remember(Lived.errand(0, "cool", "book", true));
    assertThat(Trials.text(memory, ASK)).contains("to " + TASK);
    for (int i = 0; i < 2; i++) {
      List<String> served = memory.recall(ASK).units();
      memory.remember(idle(i, false).with(new Outcome(0, false, served)));
    }
    assertThat(Trials.text(memory, ASK)).doesNotContain("to " + TASK);
  }

  @Test
  void gMemoryRanksInsightsBySupportAndDropsThemByFailure() {
    Memory memory = Trials.of("g-memory-ext");
    memory.remember(
        Lived.episode("f", TASK, 5, false, List.of("throw book 1", "take book 1 from desk 1")));
    memory.remember(Lived.errand(0, "cool", "book", true));
    assertThat(Trials.text(memory, ASK)).contains("avoid throw book").contains("failed: ");
    Trials.live(memory, ASK, idle(1, false));
    assertThat(Trials.text(memory, ASK)).doesNotContain("avoid throw book");
  }

  @Test
  void gMemoryMakesOneInsightOfACluster() {
    var design = Baselines.find("g-memory-ext").orElseThrow().design().with("store.alike", 0.3);
    Memory apart = Trials.of(design.with("manage.every", 200));
    Memory merged = Trials.of(design.with("manage.every", 1));
    for (Memory memory : List.of(apart, merged)) {
      for (int i = 0; i < 12; i++) {
        memory.remember(Lived.errand(i, i % 2 == 0 ? "cool" : "clean", "book", i % 3 > 0));
      }
      Trials.healthy(memory);
    }
    assertThat(merged.footprint().units()).isLessThan(apart.footprint().units());
  }

  @Test
  void lightweightTakesNotesDuringAnEpisode() {
    Memory memory = Trials.of("lightweight-ext");
    memory.remember(Lived.errand(0, "cool", "book", true));
    List<Turn> recent =
        List.of(
            Turn.of(Turn.AGENT, "go to desk 1", 1),
            Turn.of(Turn.ENVIRONMENT, "You see a lamp 1.", 2));
    Query during = new Query(TASK, "You see a lamp 1.", Phase.IN, 3, Lived.BUDGET, recent);
    assertThat(Trials.text(memory, during)).contains("so far: You see a lamp 1.");
    assertThat(Trials.text(memory, ASK)).doesNotContain("so far").contains("cool book");
  }

  @Test
  void cerebraReachesNeighboursOfWhatItFound() {
    Memory memory = Trials.of("cerebra-fusion-ext");
    memory.remember(Lived.errand(0, "cool", "book", true));
    assertThat(Trials.texts(memory, ASK)).hasSize(2);
    assertThat(Trials.texts(memory, Lived.task("zzz qqq"))).isEmpty();
  }

  @Test
  void reasoningBankLearnsFromFailuresToo() {
    Memory memory = Trials.of("reasoning-bank-ext");
    memory.remember(Lived.errand(0, "cool", "book", true));
    memory.remember(
        Lived.episode("f", TASK, 5, false, List.of("throw book 1", "take book 1 from desk 1")));
    assertThat(Trials.text(memory, ASK)).contains("cool book 1").contains("avoid throw book");
    assertThat(Trials.texts(memory, Lived.task("zzz qqq"))).isEmpty();
  }

  @Test
  void almaRanksActionsByWhatTheyEarned() {
    Memory memory = Trials.of("alma-affordances");
    memory.remember(Lived.errand(0, "clean", "book", false));
    memory.remember(Lived.errand(2, "cool", "book", true));
    memory.remember(Lived.errand(4, "cool", "book", true));
    List<String> texts = Trials.texts(memory, ASK);
    assertThat(texts.getFirst()).contains("cool book with fridge");
    assertThat(texts.indexOf("put book in cabinet")).isPositive();
    assertThat(texts).doesNotContain("look");
  }

  private static Experience idle(int number, boolean success) {
    return Lived.episode("idle" + number, "wait", 2_000 + number, success, List.of("look"));
  }
}
