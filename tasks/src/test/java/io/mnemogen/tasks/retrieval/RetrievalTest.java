package io.mnemogen.tasks.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.fake.FakeMemory;
import io.mnemogen.tasks.fake.Terms;
import io.mnemogen.tasks.fake.TurnMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrievalTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    var corpus = new StringBuilder();
    var queries = new StringBuilder();
    var qrels = new StringBuilder("query-id\tcorpus-id\tscore\n");
    for (int i = 0; i < 40; i++) {
      corpus.append(
          "{\"_id\": \"d%d\", \"title\": \"Title %d\", \"text\": \"word%d is the subject of a \\\"long\\\" treatise.\"}\n"
              .formatted(i, i, i));
      queries.append("{\"_id\": \"q%d\", \"text\": \"Tell me about word%d\"}\n".formatted(i, i));
      qrels.append("q%d\td%d\t1\nq%d\td%d\t0\n".formatted(i, i, i, (i + 1) % 40));
    }
    Files.writeString(folder.resolve("corpus.jsonl"), corpus);
    Files.writeString(folder.resolve("queries.jsonl"), queries);
    Files.createDirectories(folder.resolve("qrels"));
    Files.writeString(folder.resolve("qrels/test.tsv"), qrels);
  }

  @Test
  void aKeywordMemoryFindsWhatTheControlsDoNot() {
    TaskSuite suite = open().deal(Split.ALL, 0);
    var trial = new Trial(suite, BudgetUnit.TOKENS.counter());
    assertThat(trial.run(() -> TurnMemory.of(Terms::words, Turn::text, Turn::text)).quality())
        .isEqualTo(1);
    assertThat(trial.run(FakeMemory::none).quality()).isZero();
    assertThat(trial.run(FakeMemory::echo).quality()).isZero();
    assertThat(trial.run(FakeMemory::wholeStore).quality()).isLessThan(0.1);
  }

  @Test
  void splitsShareNoQuery() {
    var train = texts(open().deal(Split.TRAIN, 1));
    var test = texts(open().deal(Split.TEST, 2));
    assertThat(train).isNotEmpty().doesNotContainAnyElementsOf(test);
    assertThat(test).isNotEmpty();
  }

  @Test
  void gainIsAsTrecEvalCountsIt() {
    Gain gain = Gain.of(List.of("", "a", "x", "b"), Map.of("a", 2, "b", 1, "c", 1));
    double dcg = 2 / log2(3) + 1 / log2(5);
    double ideal = 2 / log2(2) + 1 / log2(3) + 1 / log2(4);
    assertThat(gain.ndcg()).isEqualTo(dcg / ideal, within(1e-12));
    assertThat(gain.recall()).isEqualTo(2 / 3.0, within(1e-12));
  }

  @Test
  void documentsAreKnownByTheirTextNotByClaims() {
    var ranking =
        new Ranking(
            List.of(new Document("a", "T", "one two"), new Document("b", "", "three four")));
    assertThat(
            ranking.of(
                List.of(
                    Recalled.of("three  four", 0, "a"),
                    Recalled.of("else", 0, "a"),
                    Recalled.of("T\none two", 0, "b"),
                    Recalled.of("one two", 0, "b"))))
        .containsExactly("b", "", "a");
  }

  @Test
  void missingFilesAndBadScoresAreProblems() throws IOException {
    Files.writeString(
        folder.resolve("qrels/test.tsv"), "query-id\tcorpus-id\tscore\nq1\td1\tyes\n");
    assertThatThrownBy(this::open)
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("test.tsv: record 1 has no whole number as score");
    Files.delete(folder.resolve("corpus.jsonl"));
    assertThatThrownBy(this::open)
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("corpus.jsonl: there is no such file")
        .hasMessageContaining("BEIR");
  }

  private Retrieval open() {
    return new Retrieval(TaskOptions.DEFAULT.withData(folder));
  }

  private static List<String> texts(TaskSuite suite) {
    return suite.courses().getFirst().deployment().stream().map(e -> e.query().text()).toList();
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
