package io.mnemogen.sandbox.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every design of the catalogue keeps.
class CatalogueContract {
  private static final String QUESTION = "Where did Anna move, and why?";
  private static final String TASK = "put a cool book in cabinet";

  static List<String> names() {
    return Baselines.names();
  }

  static List<String> remembering() {
    return names().stream().filter(n -> !n.equals("none")).toList();
  }

  @ParameterizedTest
  @MethodSource("remembering")
  void tenExperiencesServeSomethingRelevant(String name) {
    Memory talk = Trials.of(name);
    for (int i = 0; i < 10; i++) {
      Trials.live(talk, Lived.question("what is new?"), Lived.session(i));
    }
    String answer = served(talk, Lived.question(QUESTION));
    Memory house = Trials.of(name);
    for (int i = 0; i < 10; i++) {
      Experience errand = Lived.errand(i);
      Trials.live(house, Lived.task(errand.goal()), errand);
    }
    String guidance = served(house, Lived.task(TASK));

    assertThat(answer + guidance).isNotBlank();
    assertThat(answer.contains("Lisbon") || guidance.contains("book") || guidance.contains("cool"))
        .as("relevant: «%s» or «%s»", answer, guidance)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("names")
  void equalLivesGiveEqualAnswers(String name) {
    assertThat(biography(name)).isEqualTo(biography(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void anEmptyMemoryAndAnEmptyQueryAreNoFaults(String name) {
    Memory memory = Trials.of(name);
    Query nothing = Query.begin("", "", 0, Lived.BUDGET);
    assertThat(Trials.texts(memory, Lived.question(QUESTION))).isEmpty();
    assertThat(Trials.texts(memory, nothing)).isEmpty();

    Trials.live(memory, nothing, new Experience("void", "", List.of(), 0, Outcome.of(0, false)));
    Trials.live(memory, nothing, Lived.conversation("blank", 5, "Ann: ", "Bob:  "));
    Trials.live(memory, nothing, Lived.episode("idle", "", 9, true, List.of("")));
    Trials.texts(memory, nothing);
    Trials.live(memory, nothing, Lived.session(1));
    Trials.texts(memory, nothing);
  }

  @ParameterizedTest
  @MethodSource("names")
  void anyScriptAndAnyLengthIsNoFault(String name) {
    Memory memory = Trials.of(name);
    String long1 = "the lamp was near the window and ".repeat(2_000);
    Experience odd =
        Lived.conversation(
            "odd",
            50,
            "Ann: 🎉🎉 I adopted a 🐶!",
            "鈴木: 昨日は東京で寿司を食べました。とても美味しかったです。",
            "ליאת: אתמול עברתי לתל אביב עם אחי.",
            "Ann: {1} $1 \\ %s [a] (b",
            "Bob: " + long1);
    Trials.live(memory, Lived.question("🐶?"), odd);
    Trials.live(memory, Lived.question("東京"), odd);
    for (String asked : List.of("🐶", "עברתי לתל אביב", "{1} $1 \\ %s [a] (b")) {
      assertThat(Trials.text(memory, Lived.question(asked)).codePoints())
          .as("no character is cut in two")
          .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    List<String> actions = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      actions.add("go to room " + i % 97);
    }
    Trials.live(memory, Lived.task(TASK), Lived.episode("long", TASK, 99, true, actions));
    Trials.texts(memory, Lived.task(TASK));
  }

  @ParameterizedTest
  @MethodSource("names")
  void thousandsOfTurnsAreNoFault(String name) {
    Memory memory = Trials.of(name);
    for (int s = 0; s < 100; s++) {
      String[] lines = new String[50];
      for (int i = 0; i < lines.length; i++) {
        lines[i] = "Ann: Note %d of day %d is about topic %d.".formatted(i, s, (s * 50 + i) % 701);
      }
      memory.remember(Lived.conversation("s" + s, 1_000L * s, lines));
    }
    Trials.healthy(memory);
    Trials.texts(memory, Lived.question("What is topic 351 about?"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void anySlotRunsWithTheOthersOfAnyDesign(long seed) {
    var random = new SplittableRandom(seed);
    List<NamedDesign> designs = Baselines.all();
    for (int round = 0; round < 3; round++) {
      MemoryDesign mixed = designs.getFirst().design();
      var from = new ArrayList<String>();
      for (Slot slot : Slot.values()) {
        NamedDesign donor = designs.get(random.nextInt(designs.size()));
        mixed = mixed.with(donor.design().program(slot));
        from.add(donor.name());
      }
      Memory memory = Trials.of(mixed);
      for (int i = 0; i < 12; i++) {
        Experience lived = i % 2 == 0 ? Lived.session(i) : Lived.errand(i);
        List<String> served = memory.recall(Lived.task(lived.goal())).units();
        memory.remember(lived.with(lived.outcome().with(served)));
      }
      memory.recall(Lived.question(QUESTION));
      memory.recall(Lived.task(TASK));
      assertThat(memory.fault().map(f -> from + ": " + f.message())).isEmpty();
    }
  }

  @Test
  void namesAreUniqueAndCardsAreComplete() {
    assertThat(names()).doesNotHaveDuplicates();
    assertThat(Baselines.all())
        .allSatisfy(d -> {
          assertThat(d.card().idea()).as(d.name()).hasSizeBetween(20, 120);
          if (d.card().fidelity() != null) {
            assertThat(d.card().paper()).as(d.name()).contains("arXiv");
            assertThat(d.card().reason()).as(d.name()).isNotBlank();
          }
        });
  }

  private static String served(Memory memory, Query query) {
    return Trials.within(memory, query).text();
  }

  private static List<Recollection> biography(String name) {
    Memory memory = Trials.of(Baselines.find(name).orElseThrow().design());
    var answers = new ArrayList<Recollection>();
    for (int i = 0; i < 12; i++) {
      Experience lived = i % 3 == 0 ? Lived.session(i) : Lived.errand(i);
      Query before = Lived.task(lived.goal().isEmpty() ? QUESTION : lived.goal());
      Recollection recollection = memory.recall(before);
      answers.add(recollection);
      memory.remember(lived.with(lived.outcome().with(recollection.units())));
    }
    answers.add(memory.recall(Lived.question(QUESTION)));
    answers.add(memory.recall(Lived.task(TASK)));
    Trials.healthy(memory);
    return answers;
  }
}
