package io.mnemogen.design.toolbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.standin.Fact;
import io.mnemogen.design.toolbox.standin.Macro;
import io.mnemogen.design.toolbox.standin.Revision;
import io.mnemogen.design.toolbox.standin.Revision.Operation;
import io.mnemogen.design.toolbox.standin.Triple;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistillerTest {
  private static final Experience ERRAND =
      new Experience(
          "e",
          "put mug in sink",
          List.of(
              Turn.of(Turn.AGENT, "take mug 1 from shelf 2", 1),
              Turn.of(Turn.ENVIRONMENT, "You take the mug 1.", 2),
              Turn.of(Turn.AGENT, "put mug 1 in sink 1", 3),
              Turn.of(Turn.ENVIRONMENT, "Done.", 4)),
          0,
          Outcome.of(1, true));
  private static final Experience TALK =
      new Experience(
          "t",
          "",
          List.of(
              Turn.of("Ann", "Yes, Anna Berg moved to Oslo yesterday.", 1_683_504_000),
              Turn.of("Bob", "She must be cold there.", 1_683_504_060)),
          1_683_504_000,
          Outcome.of(0, true));

  @Test
  void withoutAModelTheStandInsDistil() {
    Distiller distiller = with(null);
    assertThat(distiller.steps(ERRAND, 1)).containsExactly("put mug 1 in sink 1");
    assertThat(distiller.steps(TALK, 5)).isEmpty();
    assertThat(distiller.account(ERRAND, 50))
        .isEqualTo("take mug 1 from shelf 2\nput mug 1 in sink 1");
    assertThat(distiller.account(TALK, 50)).contains("Anna Berg moved");
    assertThat(distiller.skill(ERRAND))
        .isEqualTo(new Macro("put {1} in {2}", List.of("take {1} from shelf", "put {1} in {2}")));
    assertThat(distiller.skill(TALK).steps()).isEmpty();
    assertThat(distiller.facts(TALK))
        .extracting(Fact::text)
        .containsExactly(
            "Ann: Yes, Anna Berg moved to Oslo yesterday (2023-05-07).",
            "Bob: Anna Berg must be cold there.");
    assertThat(distiller.lesson("tea", List.of(), List.of(List.of("drop cup")), 2))
        .isEqualTo("to tea: avoid drop cup");
    assertThat(distiller.lesson("tea", List.of(), List.of(), 2)).isEmpty();
    assertThat(distiller.adapted("tea", "boil water")).isEqualTo("boil water");
    assertThat(distiller.keys("cold tea, cold milk", 1)).containsExactly("cold");
  }

  @Test
  void theModelDistilsWhenItsAnswerIsOfUse() {
    assertThat(with("- one\n2. two\n\nthree").steps(ERRAND, 2)).containsExactly("one", "two");
    assertThat(with("Wash {1}\ntake {1}\nwash {1}").skill(ERRAND))
        .isEqualTo(new Macro("Wash {1}", List.of("take {1}", "wash {1}")));
    assertThat(with("Sure!\n2. Anna is cold in Oslo.\n9. Out of range.").facts(TALK))
        .containsExactly(new Fact("Anna is cold in Oslo.", "Bob", 1_683_504_060, 1));
    assertThat(with("Anna | lives in | Oslo\nnonsense").triples("x", "Ann"))
        .containsExactly(new Triple("Anna", "lives in", "Oslo"));
    assertThat(with("one two three").gist(TALK.turns(), 2)).isEqualTo("one two");
  }

  @Test
  void aRevisionNamesTheStatementItConcerns() {
    List<String> known = List.of("Bob has a dog", "Anna lives in Oslo");
    assertThat(with("UPDATE 2").revision("Anna lives in Rome", known, 0.8))
        .isEqualTo(new Revision(Operation.UPDATE, 1));
    assertThat(with("delete 1").revision("Bob gave his dog away", known, 0.8))
        .isEqualTo(new Revision(Operation.DELETE, 0));
    assertThat(with("NOOP 7").revision("Bob has a dog", known, 0.8))
        .as("there is no seventh, so the stand-in decides")
        .isEqualTo(new Revision(Operation.NOOP, 0));
    assertThat(
            with(null)
                .revision(
                    "My sister Anna lives in Rome", List.of("My sister Anna lives in Oslo"), 0.8))
        .isEqualTo(new Revision(Operation.UPDATE, 0));
    assertThat(with(null).revision("Carl bakes", known, 0.8)).isEqualTo(Revision.ADD);
    assertThat(with("UPDATE 1").revision("x", List.of(), 0.8)).isEqualTo(Revision.ADD);
  }

  @Test
  void leadsEndWhenTheModelHasEnough() {
    String known = "Anna lives in Oslo. Oslo lies in Norway.";

    assertThat(with("- Where is Oslo?\n- Who is Anna?").leads("Where is Anna?", known, 1))
        .containsExactly("Where is Oslo?");
    assertThat(with("Enough.").leads("Where is Anna?", known, 3)).isEmpty();
    assertThat(with(null).leads("Where is Anna?", known, 9))
        .contains("Oslo", "Norway")
        .doesNotContain("Anna");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n ", "{}", "| |\n||", "{9}", "I cannot do that. Sorry.", "🎉\u0000"})
  void nonsenseLeavesTheStandInsOrSomethingReadable(String nonsense) {
    Distiller distiller = with(nonsense);
    assertThat(distiller.skill(ERRAND)).isEqualTo(with(null).skill(ERRAND));
    assertThat(distiller.facts(TALK)).isEqualTo(with(null).facts(TALK));
    assertThat(distiller.triples("I live in Oslo", "Ann")).hasSize(1);
    assertThat(distiller.revision("a b c", List.of("d"), 0.8)).isEqualTo(Revision.ADD);
    assertThat(distiller.steps(ERRAND, 5)).isNotEmpty();
    assertThat(distiller.account(TALK, 20)).isNotBlank();
  }

  @Test
  void promptsShowTheExperienceWithinBounds() {
    var asked = new ArrayList<String>();
    Distiller distiller =
        lent((prompt, maxTokens) -> {
          asked.add(prompt);
          return "";
        });
    distiller.skill(ERRAND);
    assertThat(asked.getFirst()).contains("put mug in sink").contains("take mug 1 from shelf 2");
    distiller.adapted("tea", "water ".repeat(50_000));
    assertThat(asked.getLast().length()).isLessThan(30_000);
    distiller.steps(TALK, 3);
    assertThat(asked).as("a conversation has no steps to ask for").hasSize(2);
  }

  private static Distiller with(@Nullable String answer) {
    return lent(answer == null ? null : (LanguageModel) (prompt, maxTokens) -> answer);
  }

  private static Distiller lent(@Nullable LanguageModel model) {
    return new Toolbox(new TextKit(), new HashingEmbedder(64), model, 1).distiller();
  }
}
