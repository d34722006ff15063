package io.mnemogen.tasks.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.Recalled;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final List<String> ANSWERS =
      List.of(
          "violin", "drum", "piano", "guitar", "cello", "trumpet", "oboe", "harp", "flute", "tuba",
          "banjo", "horn");

  @Test
  void tenDifferentAnswersOneOfThemRight() {
    Conversation talk = talk(12);
    for (Question question : talk.questions()) {
      Choice choice = Choice.of(question, talk).orElseThrow();
      assertThat(choice.options()).hasSize(Choice.OPTIONS).doesNotHaveDuplicates();
      assertThat(choice.options().get(choice.right()))
          .isEqualTo(StemPairs.single(question.answer()));
      assertThat(Choice.of(question, talk)).contains(choice);
    }
  }

  @Test
  void tooFewAnswersGiveNoChoice() {
    Conversation talk = talk(9);
    assertThat(Choice.of(talk.questions().getFirst(), talk)).isEmpty();
  }

  @Test
  void theAnswerInTheTextIsChosen() {
    Conversation talk = talk(12);
    var reader = new ChoiceReader(talk);
    for (Question question : talk.questions()) {
      var read = List.of(Recalled.of("I like the " + question.answer() + " best.", 0, "u"));
      assertThat(reader.answersRight(question, read)).contains(true);
    }
  }

  @Test
  void aPassageAboutTheQuestionCountsMore() {
    Conversation talk = talk(12);
    Question asked = talk.questions().get(3);
    var read =
        List.of(
            Recalled.of("Someone has a tuba, an oboe, a harp, a drum, a piano, a flute.", 0, "u"),
            Recalled.of("Person number 3 plays the instrument guitar.", 0, "u"));
    assertThat(new ChoiceReader(talk).answersRight(asked, read)).contains(true);
  }

  @Test
  void withoutTextChoosingIsGuessing() {
    Conversation talk = talk(12);
    var reader = new ChoiceReader(talk);
    long right =
        talk.questions().stream()
            .filter(q -> reader.answersRight(q, List.of()).orElseThrow())
            .count();
    assertThat(right).isLessThan(5);
  }

  private static Conversation talk(int questions) {
    var said = new Utterance("a", "Ann", "This turn is cited by all.", "");
    var sitting = new Sitting("1", LocalDateTime.of(2023, 5, 8, 13, 56), List.of(said));
    var asked = IntStream.range(0, questions).mapToObj(ChoiceTest::question).toList();
    return new Conversation("c", List.of(sitting), asked);
  }

  private static Question question(int i) {
    String text = "Which instrument does person number " + i + " play?";
    return new Question(text, ANSWERS.get(i), "kind", List.of("a"), Optional.empty());
  }
}
