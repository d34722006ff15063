package io.mnemogen.tasks.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.fake.FakeMemory;
import io.mnemogen.tasks.fake.Python;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The protocol, tried on the example of the documentation and on environments that break it.
class ExternalIT {
  private static final Path EXAMPLE = Path.of("..", "docs", "examples", "boxes_env.py");

  @TempDir private Path folder;

  @BeforeAll
  static void python() {
    Python.needed();
  }

  @Test
  void theExampleTellsMemoriesApart() {
    try (External boxes = open("python3 " + EXAMPLE)) {
      TaskSuite suite = boxes.deal(Split.TRAIN, 7);
      assertThat(suite.courses()).hasSize(4);
      assertThat(suite.episodes()).isEqualTo(48);
      double none = quality(suite, FakeMemory::none);
      double similar = quality(suite, () -> new FakeMemory(ExternalIT::solved));
      assertThat(none).isBetween(0.1, 0.6);
      assertThat(similar).isGreaterThan(none + 0.2);
    }
  }

  @Test
  void equalSeedsGiveEqualSuitesAndPlays() {
    try (External one = open("python3 " + EXAMPLE);
        External two = open("python3 " + EXAMPLE)) {
      TaskSuite first = one.deal(Split.VALIDATION, 3);
      TaskSuite second = two.deal(Split.VALIDATION, 3);
      assertThat(first.hash()).isEqualTo(second.hash());
      assertThat(first.hash()).isNotEqualTo(one.deal(Split.VALIDATION, 4).hash());
      assertThat(first.hash()).isNotEqualTo(one.deal(Split.TEST, 3).hash());
      var counter = BudgetUnit.TOKENS.counter();
      assertThat(new Trial(first, counter).run(FakeMemory::none).episodes())
          .isEqualTo(new Trial(second, counter).run(FakeMemory::none).episodes());
    }
  }

  @Test
  void aChildThatDiesIsStartedAgain() throws IOException {
    Path marker = folder.resolve("died");
    String dying =
        Files.readString(EXAMPLE)
            .replace(
                "def step(self, request):",
                """
                def step(self, request):
                        import os
                        if not os.path.exists(%s):
                            open(%s, "w").close()
                            sys.exit(3)\
                """
                    .formatted(quoted(marker), quoted(marker)));
    Path script = Files.writeString(folder.resolve("dying.py"), dying);
    try (External boxes = open("python3 " + script)) {
      assertThat(quality(boxes.deal(Split.TRAIN, 7), FakeMemory::none)).isPositive();
    }
    assertThat(marker).exists();
  }

  @Test
  void aChildThatDiesTwiceIsAProblemWithItsLastWords() throws IOException {
    assertThatThrownBy(() -> answering("import sys; print('no disk left', file=sys.stderr)"))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("\"op\":\"describe\"")
        .hasMessageContaining("ended")
        .hasMessageContaining("no disk left");
  }

  @Test
  void aChildThatIsSilentIsAProblem() {
    assertThatThrownBy(() -> answering("import time; time.sleep(60)"))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("did not answer within 1 s");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "hello|this is not valid JSON",
        "[1]|must be an object",
        "{\"id\": 1}|$ has no `protocol`",
        "{\"id\": 9, \"protocol\": 1, \"name\": \"n\", \"version\": 1, \"description\": \"d\","
            + " \"steps\": 5}|must have the `id` 1",
        "{\"id\": 1, \"protocol\": 2, \"name\": \"n\", \"version\": 1, \"description\": \"d\","
            + " \"steps\": 5}|speaks protocol 2",
        "{\"id\": 1, \"protocol\": 1, \"name\": \"n\", \"version\": \"one\", \"description\":"
            + " \"d\", \"steps\": 0}|$.version must be a whole number",
        "{\"id\": 1, \"error\": \"licence expired\"}|licence expired"
      })
  void breaksOfTheProtocolAreToldWithRequestAndReply(String reply, String message) {
    assertThatThrownBy(() -> answering("input(); print('''" + reply + "''', flush=True); input()"))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("\"op\":\"describe\"")
        .hasMessageContaining(message);
  }

  @Test
  void aCommandThatDoesNotExistIsAProblem() {
    assertThatThrownBy(() -> open("no-such-environment --now"))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("`no-such-environment --now`");
  }

  @Test
  void theCommandMustBeGiven() {
    assertThatThrownBy(() -> new External(TaskOptions.DEFAULT))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("'command'");
  }

  private void answering(String python) throws IOException {
    Path script = Files.writeString(folder.resolve("answers.py"), python);
    new External(TaskOptions.DEFAULT.with("command", "python3 " + script).with("timeout", "1"))
        .close();
  }

  private static External open(String command) {
    return new External(TaskOptions.DEFAULT.with("command", command));
  }

  private static double quality(TaskSuite suite, Supplier<Memory> memory) {
    return new Trial(suite, BudgetUnit.TOKENS.counter()).run(memory).quality();
  }

  /// The actions of the newest solved episode with the same goal.
  private static List<Recalled> solved(Query query, List<Experience> lived) {
    return lived.reversed().stream()
        .filter(e -> e.outcome().success() && e.goal().equals(query.goal()))
        .limit(1)
        .flatMap(e -> e.turns().stream())
        .filter(turn -> turn.role().equals(Turn.AGENT))
        .map(turn -> Recalled.of(turn.text(), 0, "u"))
        .toList();
  }

  private static String quoted(Path path) {
    return "'" + path + "'";
  }
}
