package io.mnemogen.tasks.longmemeval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Scorecard;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.fake.FakeMemory;
import io.mnemogen.tasks.fake.Terms;
import io.mnemogen.tasks.fake.TurnMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongMemEvalTest {
  private static final String QUESTION =
      """
      {"question_id": "%s", "question_type": "single-session-user", "question": "Which degree did I graduate with?",
       "answer": "Business Administration", "question_date": "2023/05/30 (Tue) 23:40",
       "haystack_dates": ["2023/05/20 (Sat) 02:21", "2023/05/19 (Fri) 10:00"],
       "haystack_session_ids": ["s_late", "s_early"], "answer_session_ids": ["s_late"],
       "haystack_sessions": [
         [{"role": "user", "content": "I graduated with a degree in Business Administration last year.", "has_answer": true},
          {"role": "assistant", "content": "Congratulations on finishing, what comes next for you?"}],
         [{"role": "user", "content": "Please suggest a recipe for a lentil soup with tomatoes."}]]}
      """;

  @TempDir private Path folder;

  @Test
  void everyQuestionIsACourseOfItsOwn() throws IOException {
    var courses = open(QUESTION.formatted("a"), QUESTION.formatted("b_abs")).courses();
    assertThat(courses).extracting(Course::id).containsExactly("a");
    var course = courses.getFirst();
    assertThat(course.collection()).extracting(e -> e.id()).containsExactly("2", "1");
    assertThat(course.deployment())
        .singleElement()
        .satisfies(e -> assertThat(e.query().time()).isEqualTo(1685490000L));
    assertThat(course.collection().toString()).doesNotContain("has_answer", "s_late");
  }

  @Test
  void theMarkedTurnIsTheEvidence() throws IOException {
    var suite = open(QUESTION.formatted("a"));
    var trial = new Trial(suite, BudgetUnit.TOKENS.counter());
    Scorecard found = trial.run(() -> TurnMemory.of(Terms::stems, Turn::text, Turn::text));
    assertThat(found.metrics()).containsEntry("evidence-recall-single-session-user", 1.0);
    assertThat(trial.run(FakeMemory::echo).quality()).isZero();
  }

  @Test
  void listsOfDifferentLengthAreAProblem() {
    String crooked = QUESTION.formatted("a").replace("[\"s_late\", \"s_early\"]", "[\"s_late\"]");
    assertThatThrownBy(() -> open(crooked))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("$[0] must have as many haystack_sessions")
        .hasMessageContaining("2, 2 and 1");
  }

  @Test
  void aDateThatIsNoneIsShown() {
    assertThatThrownBy(() -> open(QUESTION.formatted("a").replace("2023/05/30 (Tue)", "May 30")))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("$[0].question_date must be a date")
        .hasMessageContaining("May 30 23:40");
  }

  private io.mnemogen.tasks.TaskSuite open(String... questions) throws IOException {
    Path file =
        Files.writeString(folder.resolve("data.json"), "[" + String.join(",", questions) + "]");
    return new LongMemEval(TaskOptions.DEFAULT.withData(file)).deal(Split.ALL, 0);
  }
}
