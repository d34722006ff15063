package io.mnemogen.tasks.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.tasks.TaskProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {
  @TempDir private Path folder;

  @Test
  void elementsAreReadInOrder() throws IOException {
    assertThat(texts("[{\"a\": \"x\"}, {\"a\": 2}]")).containsExactly("x", "2");
  }

  @Test
  void linesAreReadInOrder() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"a\": \"x\"}\n\n{\"a\": \"y\"}\n");
    assertThat(new JsonFile(file, "").lines(p -> p.at("a").text())).containsExactly("x", "y");
  }

  @Test
  void aMissingFileIsNamedWithTheRemedy() {
    Path file = folder.resolve("nowhere.json");
    assertThatThrownBy(() -> new JsonFile(file, "Get it there.").elements(Place::text))
        .isInstanceOf(TaskProblem.class)
        .hasMessage(file + ": there is no such file. Get it there.");
  }

  @Test
  void malformedJsonIsToldWithLineAndColumn() {
    assertThatThrownBy(() -> texts("[\n  {\"a\": x}\n]"))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("line 2, column 9: this is not valid JSON");
  }

  @Test
  void aTruncatedFileIsMalformed() {
    assertThatThrownBy(() -> texts("[{\"a\": \"x\"}"))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("not valid JSON");
  }

  @Test
  void anObjectWhereAnArrayBelongsIsToldWithTheRemedy() {
    assertThatThrownBy(() -> texts("{}"))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("$ must be an array of records")
        .hasMessageContaining("Get it there.");
  }

  @Test
  void moreThanOneDocumentIsAProblem() {
    assertThatThrownBy(() -> texts("[] []"))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("after the end");
  }

  @Test
  void afterTenProblemsTheRestIsCounted() {
    String many = "[" + "{},".repeat(12) + "{}]";
    assertThatThrownBy(() -> texts(many))
        .isInstanceOfSatisfying(
            TaskProblem.class,
            p ->
                assertThat(p.problems())
                    .hasSize(Problems.BOUND + 1)
                    .first()
                    .asString()
                    .endsWith("$[0] has no `a`, which must be there"))
        .hasMessageContaining("… and 3 more");
  }

  private List<String> texts(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), json);
    return new JsonFile(file, "Get it there.").elements(place -> place.at("a").text());
  }
}
