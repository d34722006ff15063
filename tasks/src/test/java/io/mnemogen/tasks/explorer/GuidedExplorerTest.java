package io.mnemogen.tasks.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of the agent, one by one, on lists of commands.
class GuidedExplorerTest {
  private final Lexicon lexicon = new Lexicon();
  private @Nullable Command last;

  @BeforeEach
  void theWorldHasWords() {
    lexicon.phrase("apple bed box desk eat mug open read shelf sink take");
  }

  private GuidedExplorer agent(String goal, String... guidance) {
    return new GuidedExplorer(lexicon.phrase(goal), String.join("\n", guidance), lexicon, 7);
  }

  private String act(GuidedExplorer agent, String... admissible) {
    last = agent.act(Arrays.stream(admissible).map(lexicon::command).toList(), last);
    return last.text();
  }

  @Test
  void numbersAndSmallWordsDoNotCount() {
    assertThat(act(agent("tidy up", "2. Go to the desk 9!"), "go to bed 1", "go to desk 1"))
        .isEqualTo("go to desk 1");
  }

  @Test
  void ofEqualMatchesTheOneOfTheTaskIsTaken() {
    assertThat(
            act(
                agent("bring me an apple", "take it from desk"),
                "take mug 1 from desk 1",
                "take apple 1 from desk 1"))
        .isEqualTo("take apple 1 from desk 1");
  }

  @Test
  void aCriticalLineIsOnlyFollowedByACommandWithItsTaskWord() {
    GuidedExplorer agent = agent("bring me an apple", "take apple from desk");

    assertThat(act(agent, "take mug 1 from desk 1", "go to desk 2")).isEqualTo("go to desk 2");
  }

  @Test
  void criticalLinesAreNotSkipped() {
    GuidedExplorer agent = agent("bring me an apple", "take apple", "go to sink");

    assertThat(act(agent, "go to bed 1", "go to sink 1", "look")).isNotEqualTo("look");
    act(agent, "go to bed 1", "go to sink 1", "take apple 1");
    assertThat(last).hasToString("take apple 1");
    assertThat(act(agent, "go to bed 1", "go to sink 1")).isEqualTo("go to sink 1");
  }

  @Test
  void whatHasJustBecomePossibleAndIsAdvisedIsTakenAtOnce() {
    GuidedExplorer agent = agent("bring me an apple", "go to desk", "open desk", "take apple");

    assertThat(act(agent, "go to desk 1", "go to desk 2")).startsWith("go to desk");
    assertThat(act(agent, "go to desk 1", "go to desk 2", "open desk 1")).isEqualTo("open desk 1");
    assertThat(act(agent, "go to desk 1", "go to desk 2", "take apple 1 from desk 1"))
        .isEqualTo("take apple 1 from desk 1");
  }

  @Test
  void aLineIsTriedOnAtMostThreeInstances() {
    GuidedExplorer agent = agent("bring me an apple", "go to desk", "take apple");
    String[] places = {
      "go to desk 1", "go to desk 2", "go to desk 3", "go to desk 4", "go to desk 5", "go to bed 1"
    };
    var visited = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      visited.add(act(agent, places));
    }

    assertThat(visited).doesNotHaveDuplicates().allMatch(place -> place.startsWith("go to desk"));
  }

  @Test
  void whoIsBlockedMovesAboutAndUsesVerbsOfLinesWithoutTaskWords() {
    GuidedExplorer agent = agent("bring me an apple", "open sesame", "take apple");

    for (int i = 0; i < 10; i++) {
      assertThat(act(agent, "go to desk 1", "open box 1", "eat mug 1", "take mug 1"))
          .isIn("go to desk 1", "open box 1");
    }
  }

  @Test
  void afterTwentyStepsTheLineThatBlocksIsGivenUp() {
    GuidedExplorer agent = agent("bring me an apple", "take apple", "eat apple");
    for (int i = 0; i < 20; i++) {
      assertThat(act(agent, "go to desk 1", "eat apple 1")).isEqualTo("go to desk 1");
    }

    assertThat(act(agent, "go to desk 1", "eat apple 1")).isEqualTo("eat apple 1");
  }

  @Test
  void withoutGuidanceWhatNamesTwoThingsOfTheTaskIsTakenWhenItBecomesPossible() {
    GuidedExplorer agent = agent("bring the apple to the desk");
    act(agent, "go to bed 1", "go to sink 1");

    assertThat(act(agent, "go to shelf 1", "eat mug 1", "put apple 1 on desk 1"))
        .isEqualTo("put apple 1 on desk 1");
  }

  @Test
  void withoutGuidanceTheLeastTriedIsTried() {
    GuidedExplorer agent = agent("be happy");
    var tried = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      tried.add(act(agent, "sing", "dance", "read"));
    }

    assertThat(tried.subList(0, 3)).containsExactlyInAnyOrder("sing", "dance", "read");
    assertThat(tried.subList(3, 6)).containsExactlyInAnyOrder("sing", "dance", "read");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingIsUndoneAtOnce(long seed) {
    var agent = new GuidedExplorer(lexicon.phrase("be happy"), "", lexicon, seed);
    Command take = lexicon.command("take mug 1 from desk 1");
    Command put = lexicon.command("put mug 1 on desk 1");
    Command sing = lexicon.command("sing");
    agent.act(List.of(sing), null);

    assertThat(agent.act(List.of(put, sing), take)).isEqualTo(sing);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nobodyGoesStraightBack(long seed) {
    var agent = new GuidedExplorer(lexicon.phrase("be happy"), "", lexicon, seed);
    Command desk = lexicon.command("go to desk 1");
    Command bed = lexicon.command("go to bed 1");
    Command shelf = lexicon.command("go to shelf 1");
    assertThat(agent.act(List.of(desk), null)).isEqualTo(desk);
    agent.act(List.of(bed, shelf), desk);

    Command north = lexicon.command("go north");
    Command south = lexicon.command("go south");
    assertThat(agent.act(List.of(north, south), north)).isEqualTo(north);
  }
}
