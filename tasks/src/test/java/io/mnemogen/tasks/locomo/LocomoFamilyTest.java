package io.mnemogen.tasks.locomo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocomoFamilyTest {
  @TempDir private Path folder;

  @Test
  void sessionsBecomeExperiencesInOrderOfTime() throws IOException {
    Course course = all(LocomoJson.file(folder, "c", 1)).courses().getFirst();

    assertThat(course.id()).isEqualTo("c1");
    assertThat(course.collection()).extracting(Experience::id).containsExactly("1", "2");
    Turn said = course.collection().getFirst().turns().get(1);
    assertThat(said.role()).isEqualTo("Bo");
    assertThat(said.text()).startsWith("I bought an old violin");
    assertThat(said.time()).isEqualTo(1683554160L + 1);
    assertThat(said.attribute("date")).isEqualTo("2023-05-08");
    assertThat(said.attribute("session")).isEqualTo("1");
  }

  @Test
  void captionsAreShownButNoAnnotationIs() throws IOException {
    Course course = all(LocomoJson.file(folder, "c", 1)).courses().getFirst();

    assertThat(course.collection().getLast().turns().getFirst().attribute("caption"))
        .isEqualTo("a music stand");
    assertThat(course.toString()).doesNotContain("annotator");
    assertThat(course.collection().toString()).doesNotContain("D1:", "D2:");
    assertThat(course.deployment().stream().map(e -> e.query().toString()))
        .noneMatch(q -> q.contains("D1:") || q.contains("violin"));
  }

  @Test
  void questionsAreAskedAfterTheLastSession() throws IOException {
    Course course = all(LocomoJson.file(folder, "c", 1)).courses().getFirst();

    Query query = course.deployment().getFirst().query();
    assertThat(query.goal()).isEqualTo("What did Bo buy?");
    assertThat(query.text()).isEqualTo(query.goal());
    assertThat(query.budget()).isEqualTo(512);
    assertThat(query.time()).isGreaterThan(course.collection().getLast().turns().getLast().time());
  }

  @Test
  void whatCannotBeScoredIsDroppedAndTold() throws IOException {
    Path file = LocomoJson.file(folder, "c", 2);
    var family = LocomoFamily.open(TaskOptions.DEFAULT.withData(file));

    assertThat(family.deal(Split.ALL, 0).episodes()).isEqualTo(4);
    assertThat(family.notes())
        .singleElement()
        .asString()
        .contains("2 adversarial questions", "2 questions without usable evidence")
        .contains("4 evidence ids that name no turn");
  }

  @Test
  void equalDataGivesEqualHashesAndOtherBudgetsDoNot() throws IOException {
    Path file = LocomoJson.file(folder, "c", 3);
    var options = TaskOptions.DEFAULT.withData(file);

    assertThat(all(file).hash()).isEqualTo(all(file).hash()).hasSize(64);
    assertThat(LocomoFamily.open(options.withBudget(100, options.budgetUnit())).deal(Split.ALL, 0))
        .extracting(TaskSuite::hash)
        .isNotEqualTo(all(file).hash());
  }

  @Test
  void testDataThatIsAlsoTrainedOnIsLeftOutAndTold() throws IOException {
    Path data = LocomoJson.file(folder, "c", 2);
    String renamed = LocomoJson.conversation("other", "the c number 2");
    String fresh = LocomoJson.conversation("fresh", "a market");
    String same = LocomoJson.conversation("c1", "a shop");
    Path aside =
        Files.writeString(
            folder.resolve("aside.json"), "[" + String.join(",", renamed, fresh, same) + "]");

    var family = LocomoFamily.open(TaskOptions.DEFAULT.withData(data).withTestData(aside));

    assertThat(family.deal(Split.TEST, 0).courses())
        .extracting(Course::id)
        .containsExactly("fresh");
    assertThat(family.notes()).last().asString().contains("other, c1");
  }

  @Test
  void dataMustBeNamed() {
    assertThatThrownBy(() -> LocomoFamily.open(TaskOptions.DEFAULT))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("--data");
  }

  @Test
  void allProblemsOfAFileAreToldAtOnce() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bad.json"),
            """
            [{"conversation": {"session_1_date_time": "May 8", "session_1": [{"dia_id": "D1:1", "text": []}]},
              "qa": [{"question": "?", "answer": "x", "evidence": "D1:1", "category": 9},
                     {"question": "?", "answer": "x", "evidence": "D1:1", "category": 4}]}]
            """);

    assertThatThrownBy(() -> LocomoFile.read(file))
        .isInstanceOfSatisfying(
            TaskProblem.class,
            problem ->
                assertThat(problem.problems())
                    .allMatch(line -> line.startsWith(file.toString()))
                    .map(line -> line.substring(file.toString().length() + 2))
                    .isEqualTo(
                        List.of(
                            "$[0] has no `sample_id`, which must be there",
                            "$[0].conversation.session_1_date_time must be a date such as `1:56 pm"
                                + " on 8 May, 2023`, but is `May 8`",
                            "$[0].conversation.session_1[0] has no `speaker`, which must be there",
                            "$[0].conversation.session_1[0].text must be text, but is array []",
                            "$[0].qa[0] has the category 9, which must be from 1 to 5",
                            "$[0].qa[1].evidence must be an array, but is string \"D1:1\"")));
  }

  private static TaskSuite all(Path file) {
    return LocomoFamily.open(TaskOptions.DEFAULT.withData(file)).deal(Split.ALL, 0);
  }
}
