package io.mnemogen.tasks.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskProblem;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationTest {
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 7, 10, 23})
  void splitsOfOneSeedAreDisjointAndTogetherEverything(int n) {
    var rotation = new Rotation(talks("c", n), List.of());
    for (long seed = -2; seed < n; seed++) {
      var dealt = new ArrayList<Conversation>();
      for (Split split : List.of(Split.TRAIN, Split.VALIDATION, Split.TEST)) {
        assertThat(rotation.part(split, seed)).isNotEmpty();
        dealt.addAll(rotation.part(split, seed));
      }
      assertThat(dealt).doesNotHaveDuplicates().hasSize(n);
    }
  }

  @Test
  void everyConversationValidatesInTurn() {
    var rotation = new Rotation(talks("c", 5), List.of());
    var validated = new LinkedHashSet<Conversation>();
    IntStream.range(0, 5).forEach(s -> validated.addAll(rotation.part(Split.VALIDATION, s)));
    assertThat(validated).hasSize(5);
  }

  @Test
  void withTestDataNothingElseIsHeldOut() {
    var rotation = new Rotation(talks("c", 5), talks("d", 2));
    assertThat(rotation.part(Split.TRAIN, 1)).hasSize(4);
    assertThat(rotation.part(Split.TEST, 1)).isEqualTo(talks("d", 2));
    assertThat(rotation.part(Split.ALL, 1)).hasSize(7);
  }

  @Test
  void tooFewConversationsAreAProblemUnlessAllAreDealt() {
    var rotation = new Rotation(talks("c", 2), List.of());
    assertThatThrownBy(() -> rotation.part(Split.TRAIN, 0))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("2 conversation(s)")
        .hasMessageContaining("at least 3")
        .hasMessageContaining("`all`");
    assertThat(rotation.part(Split.ALL, 0)).hasSize(2);
  }

  @Test
  void testDataThatIsAllTrainedOnIsAProblem() {
    var rotation = new Rotation(talks("c", 3), talks("c", 2));
    assertThatThrownBy(() -> rotation.part(Split.TEST, 0))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("test data of its own");
  }

  private static List<Conversation> talks(String name, int n) {
    return IntStream.range(0, n).mapToObj(i -> talk(name + i)).toList();
  }

  private static Conversation talk(String name) {
    var said = new Utterance("D1:1", "Ann", "My name is " + name, "");
    var sitting = new Sitting("1", LocalDateTime.of(2023, 5, 8, 13, 56), List.of(said));
    return new Conversation(name, List.of(sitting), List.of());
  }
}
