package io.mnemogen.sandbox.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.toolbox.LanguageModel;
import io.mnemogen.sandbox.Session;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every design of the catalogue keeps when a language model is lent to it.
class ModelContract {
  private static final int MANY = 10_000;
  private static final Query TASK = Lived.task("put a cool book in cabinet");
  private static final Query WHERE = Lived.question("Where did Anna move, and why?");

  /// A sensible answer, by how the question begins.
  private static final Map<String, String> SCRIPT =
      Map.ofEntries(
          Map.entry("List the steps", "1. go to fridge 1\n2. cool book 1 with fridge 1"),
          Map.entry("Summarise", "Anna moved to Lisbon.\nThe book was cooled."),
          Map.entry("Write this successful", "put a cool {1} in {2}\ncool {1}\nput {1} in {2}"),
          Map.entry("List what is worth", "2. Ann's sister Anna moved to Lisbon for a new job."),
          Map.entry("List at most", "Lisbon\nAnna\njob"),
          Map.entry("What is to be learnt", "Cool the book before you put it away."),
          Map.entry("Which of these", "1, 2"),
          Map.entry("What is still", "Where did Anna move?"),
          Map.entry("Rewrite this note", "First cool the book. Anna moved to Lisbon."),
          Map.entry("A memory holds", "ADD"),
          Map.entry("Do these two texts", "No."),
          Map.entry("On a scale", "7"),
          Map.entry("Rate from", "8"),
          Map.entry("This script failed", "cool {1} with fridge\nput {1} in {2}"),
          Map.entry("This run failed", "cool book 1 with fridge 1"));

  private static final List<String> NONSENSE =
      List.of(
          "",
          "\u0000 \uD83D",
          "null",
          "{9}\n{1}\n{2}",
          "UPDATE 99999",
          "DELETE 1",
          "UPDATE 1",
          "NaN 1e999 -3",
          "yes",
          "1.\n2. \n3. |||",
          "1. a | b | c",
          "As a language model I cannot. ".repeat(300));

  static List<String> names() {
    return Baselines.names();
  }

  static List<String> asking() {
    return Baselines.all().stream()
        .filter(design -> design.card().model() != null)
        .map(NamedDesign::name)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void thoseAskWhoseCardSaysSoAndServeWhatTheyAreTold(String name) {
    boolean asks = asking().contains(name);
    try (Session session = Trials.lending(name, ModelContract::answer, MANY)) {
      Memory talk = session.fresh();
      for (int i = 0; i < 4; i++) {
        Trials.live(talk, Lived.question("what is new?"), Lived.session(i));
      }
      String answer = served(talk, WHERE);
      Memory house = session.fresh();
      for (int i = 0; i < 6; i++) {
        Experience errand = Lived.errand(i);
        Trials.live(house, Lived.task(errand.goal()), errand);
      }
      String guidance = served(house, TASK);

      assertThat(session.usage().modelTokens() > 0).as("asked the model").isEqualTo(asks);
      if (asks) {
        assertThat(answer + guidance).containsAnyOf("Lisbon", "cool");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("asking")
  void nonsenseIsNoFault(String name) {
    var random = new SplittableRandom(name.hashCode());
    try (Session session =
        Trials.lending(
            name, (prompt, most) -> NONSENSE.get(random.nextInt(NONSENSE.size())), MANY)) {
      Memory memory = session.fresh();
      for (int i = 0; i < 8; i++) {
        Trials.live(memory, WHERE, Lived.session(i));
        Trials.live(memory, TASK, Lived.errand(i));
      }
      served(memory, TASK);
      served(memory, WHERE);
    }
  }

  @Test
  void whenNoCallsAreLeftTheStandInsGoOn() {
    try (Session session = Trials.lending("mem0-ext", ModelContract::answer, 1)) {
      Memory memory = session.fresh();
      memory.remember(Lived.session(0));
      memory.remember(Lived.session(2));
      assertThat(Trials.text(memory, Lived.question("kitchen"))).contains("green");
    }
  }

  @Test
  void aModelThatAnswersChangesWhatIsServed() {
    LanguageModel poet = (prompt, most) -> "Ode to a cooled book.";
    try (Session session = Trials.lending("agent-kb-ext", poet, MANY)) {
      Memory memory = session.fresh();
      memory.remember(Lived.errand(2, "cool", "book", true));
      assertThat(Trials.texts(memory, TASK)).containsExactly("Ode to a cooled book.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"memgas-ext", "arcmemo-ext"})
  void whatAModelPicksIsServedAndNothingElse(String name) {
    assertThat(servedWhen("Which of these", "none", name)).isEmpty();
    assertThat(servedWhen("Which of these", "1", name)).isNotEmpty();
  }

  @Test
  void aModelEndsTheRoundsOfAQuery() {
    var questions = new AtomicInteger();
    for (String lead : List.of("enough", "Who is Anna?")) {
      LanguageModel judge =
          (prompt, most) -> {
            questions.addAndGet(prompt.startsWith("What is still") ? 1 : 0);
            return lead;
          };
      try (Session session = Trials.lending("hgmem-ext", judge, MANY)) {
        Memory memory = session.fresh();
        memory.remember(Lived.session(0));
        Trials.text(memory, WHERE);
      }
    }
    assertThat(questions).hasValue(1 + 3);
  }

  private static String servedWhen(String asked, String said, String name) {
    LanguageModel judge = (prompt, most) -> prompt.startsWith(asked) ? said : answer(prompt, most);
    try (Session session = Trials.lending(name, judge, MANY)) {
      Memory memory = session.fresh();
      for (int i = 0; i < 4; i++) {
        memory.remember(Lived.session(i));
      }
      return Trials.text(memory, WHERE);
    }
  }

  private static String answer(String prompt, int most) {
    return SCRIPT.entrySet().stream()
        .filter(entry -> prompt.startsWith(entry.getKey()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody expects: " + prompt))
        .getValue();
  }

  private static String served(Memory memory, Query query) {
    return Trials.within(memory, query).text();
  }
}
