package io.mnemogen.sandbox.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Phase;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What makes each memory that learns, forgets or consolidates what it is.
class LearningMechanismTest {
  private static final Query ASK = Lived.question("Which way to the harbour?");

  @Test
  void memRlSinksWhatWasServedBeforeFailures() {
    Memory memory = Trials.of("memrl-ext");
    memory.remember(
        Lived.conversation(
            "t",
            1,
            "Ann: the way to the harbour, left",
            "Ann: the way to the harbour, right",
            "Bob: the harbour was grey",
            "Bob: which way did they go"));
    String left = served(memory, "left");
    String right = served(memory, "right");
    for (int i = 0; i < 4; i++) {
      memory.remember(nothing(2 + i, new Outcome(0, false, List.of(left))));
      memory.remember(nothing(20 + i, new Outcome(1, true, List.of(right))));
    }
    assertThat(Trials.rank(memory, ASK, "right")).isLessThan(Trials.rank(memory, ASK, "left"));
    for (int i = 0; i < 12; i++) {
      memory.remember(nothing(50 + i, new Outcome(1, true, List.of(left))));
      memory.remember(nothing(80 + i, new Outcome(0, false, List.of(right))));
    }
    assertThat(Trials.rank(memory, ASK, "left")).isLessThan(Trials.rank(memory, ASK, "right"));
  }

  @Test
  void memoryBankForgetsStrongMemoriesMoreSlowly() {
    MemoryDesign design = Baselines.find("memorybank-ext").orElseThrow().design();
    Memory memory = Trials.of(design.with("retrieve.fading", 1));
    memory.remember(
        Lived.conversation(
            "t", 1, "Ann: the way to the harbour, left", "Ann: the way to the harbour, right"));
    String right = served(memory, "right");
    memory.remember(nothing(5, new Outcome(1, true, List.of(right))));
    Query later = Query.begin(ASK.goal(), ASK.text(), 20 * 86_400L, Lived.BUDGET);
    assertThat(Trials.rank(memory, later, "right")).isLessThan(Trials.rank(memory, later, "left"));
  }

  @Test
  void titansWritesWhatSurprisesOnly() {
    Memory memory = Trials.of("titans-gate");
    memory.remember(
        Lived.conversation("t", 1, "Ann: blue sky", "Ann: blue sky", "Ann: red harbour"));
    assertThat(memory.footprint().units()).isEqualTo(2);
    MemoryDesign closed =
        Baselines.find("titans-gate").orElseThrow().design().with("store.gate", 1.5);
    Memory strict = Trials.of(closed);
    strict.remember(Lived.conversation("t", 1, "Ann: a b c", "Ann: d e f", "Ann: g h i"));
    assertThat(strict.footprint().units()).isLessThan(3);
  }

  @Test
  void hopeConsolidatesEveryEighthTime() {
    Memory memory = Trials.of("hope-tiers");
    for (int i = 0; i < 7; i++) {
      memory.remember(Lived.conversation("t" + i, i, "Ann: the harbour lies to the left"));
    }
    assertThat(memory.footprint().units()).isEqualTo(7);
    memory.remember(Lived.conversation("t7", 7, "Ann: the harbour lies to the left"));
    assertThat(memory.footprint().units()).isEqualTo(9);
  }

  @Test
  void generativeAgentsPreferTheRecentAmongEquals() {
    Memory memory = Trials.of("generative-agents-ext");
    memory.remember(Lived.conversation("old", 1_000_000, "Ann: the way to the harbour is old"));
    memory.remember(Lived.conversation("new", 9_000_000, "Ann: the way to the harbour is new"));
    Query soon = Query.begin(ASK.goal(), ASK.text(), 9_000_100, Lived.BUDGET);
    assertThat(Trials.rank(memory, soon, "new")).isLessThan(Trials.rank(memory, soon, "old"));
  }

  @Test
  void generativeAgentsReflectWhenEnoughHasHappened() {
    MemoryDesign design = Baselines.find("generative-agents-ext").orElseThrow().design();
    Memory memory = Trials.of(design.with("manage.threshold", 20));
    for (int i = 0; i < 4; i++) {
      memory.remember(Lived.session(i));
    }
    assertThat(memory.footprint().units()).isBetween(13L, 16L);
  }

  @Test
  void memoShowsTheEpisodeSoFar() {
    Memory memory = Trials.of("memo-scratchpad");
    List<Turn> recent = List.of(Turn.of(Turn.ENVIRONMENT, "You see a lamp 1.", 2));
    Query during = new Query("find", "", Phase.IN, 3, Lived.BUDGET, recent);
    assertThat(Trials.texts(memory, during)).containsExactly("so far: You see a lamp 1.");
  }

  @Test
  void memoFoldsTheOldestAtTheCap() {
    MemoryDesign design = Baselines.find("memo-scratchpad").orElseThrow().design();
    Memory memory = Trials.of(design.with("manage.cap", 10));
    for (int i = 0; i < 30; i++) {
      memory.remember(Lived.conversation("t" + i, i, "Ann: note " + i));
    }
    assertThat(memory.footprint().units()).isEqualTo(10);
    assertThat(Trials.text(memory, Lived.question("note 0")))
        .contains("note 0")
        .contains("note 29");
  }

  @Test
  void prototypesMergeAlikeExamplesOfOneLabel() {
    Memory memory = Trials.of("prototypes");
    for (int i = 0; i < 5; i++) {
      memory.remember(labelled(i, "where is my new card", "card"));
      memory.remember(labelled(10 + i, "top up by bank transfer", "top-up"));
    }
    assertThat(memory.footprint().units()).isEqualTo(2);
    assertThat(Trials.texts(memory, Lived.question("my card is where")).getFirst())
        .isEqualTo("where is my new card => card");
  }

  @Test
  void prototypesServeALabelThatTheTextNamesAsItIsNamed() {
    Memory memory = Trials.of("prototypes");
    memory.remember(labelled(1, "where is my new card\nlabel: card", "card"));
    assertThat(Trials.texts(memory, Lived.question("my card is where")))
        .containsExactly("where is my new card\nlabel: card");
  }

  @Test
  void errandByHandTakesTheWayThatOpensAPlace() {
    Memory memory = Trials.of("errand-hand");
    memory.remember(Lived.errand(0, "cool", "mug", true));
    assertThat(Trials.text(memory, Lived.task("put a cool book in cabinet")))
        .contains("cool book with fridge")
        .endsWith("put book in cabinet");
  }

  private static String served(Memory memory, String word) {
    return memory.recall(ASK).passages().stream()
        .filter(p -> p.text().contains(word))
        .findFirst()
        .orElseThrow()
        .units()
        .getFirst();
  }

  private static Experience nothing(long time, Outcome outcome) {
    return new Experience("n" + time, "", List.of(), time, outcome);
  }

  private static Experience labelled(long time, String text, String label) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("label", label);
    Turn turn = new Turn("user", text, time, 0, attributes);
    return new Experience("x" + time, "", List.of(turn), time, Outcome.of(1, true));
  }
}
