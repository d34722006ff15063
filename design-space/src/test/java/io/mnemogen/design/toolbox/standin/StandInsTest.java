package io.mnemogen.design.toolbox.standin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.design.toolbox.TextKit;
import io.mnemogen.design.toolbox.Toolbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandInsTest {
  private final StandIns standIns =
      new Toolbox(new TextKit(), new HashingEmbedder(256), null, 1).standIns();

  @Test
  void summariesKeepCentralSentencesInOrderWithinTheirLength() {
    String text =
        "Birds sang. The kettle boils water in the kitchen. Nobody knows Bob."
            + " The kitchen kettle boils fast. Grass is green. The kettle is in the kitchen.";
    String summary = standIns.summary(text, 13);
    assertThat(summary.lines())
        .containsExactly("The kettle boils water in the kitchen.", "The kettle is in the kitchen.");
    assertThat(standIns.summary(text, 1_000).lines()).hasSize(6);
    assertThat(standIns.summary("one two three four", 2)).isEqualTo("one two");
    assertThat(standIns.summary("", 5)).isEmpty();
    assertThat(standIns.summary(List.of(), 5)).isEmpty();
  }

  @Test
  void summariesOfEpisodesKeepWhatWasRewarded() {
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < 20; i++) {
      turns.add(turn("agent", "look around " + i, 0));
      turns.add(turn("environment", "nothing happens", 0));
    }
    turns.set(21, turn("environment", "you win the prize", 1));
    assertThat(standIns.summary(turns, 12)).contains("environment: you win the prize");
  }

  @Test
  void summariesOfHugeTextsAreFast() {
    var text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append("sentence number ").append(i).append(" about thing ").append(i % 17).append(". ");
    }
    assertThat(standIns.summary(text.toString(), 30)).isNotEmpty();
  }

  @Test
  void stepsAreActionsThatShowedSomethingNew() {
    List<Turn> turns =
        List.of(
            turn("environment", "you are in a room", 0),
            turn("agent", "look", 0),
            turn("environment", "you are in a room", 0),
            turn("agent", "open door", 0),
            turn("environment", "the door is open", 0),
            turn("agent", "hit wall", -1),
            turn("environment", "ouch", 0),
            turn("agent", "go in", 0),
            turn("environment", "a hall", 0),
            turn("agent", "win", 0),
            turn("environment", "a hall", 1));
    assertThat(standIns.steps(turns)).containsExactly("open door", "go in", "win");
    assertThat(standIns.steps(turns, 2)).containsExactly("go in", "win");
    assertThat(standIns.steps(turns, 0)).isEmpty();
    assertThat(standIns.steps(List.of())).isEmpty();
  }

  @Test
  void anAgentIsStuckWhenNothingNewComes() {
    var turns = new ArrayList<Turn>();
    for (String action : List.of("a", "b", "c")) {
      turns.add(turn("agent", action, 0));
      turns.add(turn("environment", "saw " + action, 0));
    }
    assertThat(standIns.stuck(turns, 3)).isFalse();
    for (String action : List.of("d", "e", "f")) {
      turns.add(turn("agent", action, 0));
      turns.add(turn("environment", "saw a", 0));
    }
    assertThat(standIns.stuck(turns, 3)).isTrue();
    assertThat(standIns.stuck(turns, 7)).as("has not acted that often").isFalse();
    turns.add(turn("agent", "g", 0));
    turns.add(turn("environment", "saw a", 1));
    assertThat(standIns.stuck(turns, 3)).isFalse();
    List<Turn> repeating = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      repeating.add(turn("agent", "push", 0));
      repeating.add(turn("environment", "new " + i, 0));
    }
    assertThat(standIns.stuck(repeating, 3)).isTrue();
    assertThat(standIns.stuck(List.of(), 3)).isFalse();
  }

  @Test
  void factsNameTheirSpeakerDayAndPerson() {
    long time = 1_683_504_000;
    var turns =
        List.of(
            Turn.of("Caroline", "Yes! I met Anna Berg yesterday. She moved to Oslo.", time),
            Turn.of("environment", "The door is open.", time));
    List<Fact> facts = standIns.facts(new Experience("x", "", turns, time, Outcome.of(0, false)));
    assertThat(facts)
        .extracting(Fact::text)
        .containsExactly(
            "Caroline: I met Anna Berg yesterday (2023-05-07).",
            "Caroline: Anna Berg moved to Oslo.",
            "The door is open.");
    assertThat(facts).extracting(Fact::turn).containsExactly(0, 0, 1);
  }

  @Test
  void triplesHaveSubjectRelationObject() {
    assertThat(triple("Anna's dog is Rex.")).isEqualTo(new Triple("Anna", "dog", "Rex"));
    assertThat(triple("My dog is called Rex."))
        .isEqualTo(new Triple("Caroline", "dog", "called Rex"));
    assertThat(triple("I live in Oslo now, you know"))
        .isEqualTo(new Triple("Caroline", "live in", "Oslo now"));
    assertThat(triple("Caroline: I work at a bank."))
        .isEqualTo(new Triple("Caroline", "work at", "bank"));
    assertThat(triple("The red kettle was on the stove"))
        .isEqualTo(new Triple("red kettle", "is", "on the stove"));
    assertThat(standIns.triples("Wow, great!", "Caroline")).isEmpty();
    assertThat(standIns.triples("", "")).isEmpty();
    assertThat(standIns.triples("I am here", "")).as("nobody knows who").isEmpty();
  }

  @Test
  void laterValuesReplaceEarlierOnes() {
    Triple before = new Triple("Anna", "lives in", "Oslo");
    assertThat(standIns.newer(new Triple("anna", "lives in", "Rome"), before)).isTrue();
    assertThat(standIns.newer(new Triple("Anna", "lives in", "oslo"), before)).isFalse();
    assertThat(standIns.newer(new Triple("Bob", "lives in", "Rome"), before)).isFalse();
  }

  @Test
  void contrastFindsWhatTellsSuccessFromFailure() {
    var contrast =
        standIns.contrast(
            List.of(List.of("look", "open fridge", "take egg"), List.of("open fridge", "take egg")),
            List.of(List.of("look", "break egg"), List.of("look", "look", "break egg")));
    assertThat(contrast.advice().keySet())
        .startsWith("open fridge", "take egg", "open fridge, then take egg");
    assertThat(contrast.warnings().keySet()).startsWith("break egg", "look, then break egg");
    assertThat(contrast.lesson(List.of("egg"), 1))
        .isEqualTo("In egg: do open fridge; avoid break egg");
    assertThat(standIns.contrast(List.of(), List.of()).lesson(List.of("egg"), 3)).isEmpty();
    var only = standIns.contrast(List.of(List.of("a"), List.of("a")), List.of());
    assertThat(only.lesson(List.of(), 3)).isEqualTo("do a");
  }

  @Test
  void ratingsLieBetweenOneAndTen() {
    var bm25 = new LinkedHashMap<String, Double>(Map.of("a", 4.0));
    bm25.put("b", 2.0);
    var cosines = new LinkedHashMap<String, Double>(Map.of("a", 0.9));
    cosines.put("c", 0.1);
    assertThat(standIns.ratings(bm25, cosines, id -> id.equals("a")))
        .containsEntry("a", 10.0)
        .containsEntry("b", 1.0)
        .containsEntry("c", 1.0);
    assertThat(standIns.ratings(bm25, cosines, id -> id.equals("b"))).containsEntry("b", 1.1);
    assertThat(standIns.rating("red kettle", "the red kettle"))
        .isGreaterThan(standIns.rating("red kettle", "blue kettle"));
    assertThat(standIns.rating("", "x")).isBetween(1.0, 10.0);
  }

  @Test
  void sameTextsAreNearInMeaningAndWords() {
    assertThat(standIns.same("open the red kettle", "open the red kettle now")).isTrue();
    assertThat(standIns.same("open the red kettle", "close a blue window")).isFalse();
    assertThat(standIns.same("", "")).isTrue();
    assertThat(standIns.same("", "x")).isFalse();
  }

  @Test
  void mergingKeepsTheBetterSupported() {
    assertThat(standIns.merged("a", 1, "bb", 2)).isEqualTo("bb");
    assertThat(standIns.merged("a", 3, "bb", 2)).isEqualTo("a");
    assertThat(standIns.merged("a", 2, "bb", 2)).isEqualTo("bb");
    assertThat(standIns.merged("a", 2, "b", 2)).isEqualTo("a");
  }

  @Test
  void compositionsEndAtTheirLength() {
    List<String> items = List.of("one two", "three four", "five");
    assertThat(standIns.composed("Tips:", items, 5)).isEqualTo("Tips:\n- one two\n- three four");
    assertThat(standIns.composed("", items, 2)).isEqualTo("- one two");
    assertThat(standIns.composed("Tips:", items, 1)).isEmpty();
    assertThat(standIns.composed("Tips:", List.of(), 9)).isEmpty();
  }

  @Test
  void macrosAreBoundToOtherTasks() {
    Macro macro =
        standIns.macro(
            "put apple in fridge",
            List.of("take apple 1", "open fridge 1", "put apple 1 in fridge 1"));
    assertThat(macro.parameters()).containsExactly("{obj1}", "{obj2}", "{obj3}");
    assertThat(macro.isSound()).isTrue();
    assertThat(standIns.macro(macro.text())).isEqualTo(macro);
    assertThat(macro.bound("put egg in bowl"))
        .containsExactly("take egg {num}", "open bowl {num}", "put egg {num} in bowl {num}");
    assertThat(macro.remaining("put egg in bowl", List.of("look", "take egg 7", "open bowl 2")))
        .containsExactly("put egg {num} in bowl {num}");
    assertThat(standIns.macro("go to {obj9}\nrun {obj1}").isSound()).isFalse();
    assertThat(standIns.macro("").steps()).isEmpty();
  }

  @Test
  void notesFoldTheOldest() {
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < 11; i++) {
      turns.add(turn("agent", "did thing " + i, 0));
    }
    assertThat(standIns.notes(turns, 2, 20, 10)).hasSize(5);
    List<String> folded = standIns.notes(turns, 2, 20, 3);
    assertThat(folded).hasSize(3);
    assertThat(folded.getLast()).contains("did thing 9");
    assertThat(standIns.notes(turns, 0, 20, 3)).isEmpty();
  }

  private Triple triple(String sentence) {
    return standIns.triples(sentence, "Caroline").getFirst();
  }

  private static Turn turn(String role, String text, double reward) {
    return new Turn(role, text, 0, reward, new LinkedHashMap<>());
  }
}
