package io.mnemogen.tasks.longmemeval;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.fake.FakeMemory;
import io.mnemogen.tasks.fake.SeedTable;
import io.mnemogen.tasks.fake.Terms;
import io.mnemogen.tasks.fake.ToyHistories;
import io.mnemogen.tasks.fake.TurnMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reference memories on generated histories: the figures say what the metric tells apart, not how
/// well anyone does on the public data.
class LongMemEvalHeadRoomTest {
  private static final int QUESTIONS = 40;
  private static final int BUDGET = 48;

  @TempDir private Path folder;

  private final Map<Long, Map<String, String>> answers = new LinkedHashMap<>();

  @Test
  void memoriesOfRisingSkillRise() throws IOException {
    SeedTable table =
        SeedTable.measureEach(
            this::family,
            Integer.getInteger("mnemogen.seeds", 5),
            BudgetUnit.TOKENS.counter(),
            this::memories);

    assertThat(table.quality("none")).isZero();
    assertThat(table.quality("echo")).isZero();
    assertThat(table.quality("newest")).isLessThan(0.2);
    assertThat(table.quality("bm25 content"))
        .isGreaterThan(table.quality("newest") + 0.2)
        .isLessThan(0.97);
    assertThat(table.quality("oracle")).isGreaterThan(0.99);
    assertThat(table.splitHalf()).isGreaterThan(0.6);
  }

  private TaskFamily family(int seed) {
    Path file = folder.resolve("histories-" + seed + ".json");
    try {
      answers.put((long) seed, ToyHistories.write(file, seed, QUESTIONS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LongMemEval(
        TaskOptions.DEFAULT.withData(file).withBudget(BUDGET, BudgetUnit.TOKENS));
  }

  private SequencedMap<String, Supplier<Memory>> memories(TaskSuite suite) {
    Map<String, String> known = answers.getOrDefault(suite.seed(), Map.of());
    var all = new LinkedHashMap<String, Supplier<Memory>>();
    all.put("none", FakeMemory::none);
    all.put("echo", FakeMemory::echo);
    all.put("whole store", FakeMemory::wholeStore);
    all.put("newest", FakeMemory::everything);
    all.put("bm25 words", () -> found(Terms::words, Turn::text));
    all.put("bm25 stems", () -> found(Terms::stems, Turn::text));
    all.put("bm25 content", () -> found(Terms::content, Turn::text));
    all.put("windows", () -> found(Terms::content, Turn::text).windows(1));
    all.put("sessions", () -> found(Terms::content, Turn::text).windows(2));
    all.put("bm25 of the user", () -> found(Terms::content, LongMemEvalHeadRoomTest::ofTheUser));
    all.put("bm25 beginnings", () -> found(Terms::content, turn -> half(turn.text())));
    all.put(
        "oracle",
        () ->
            new FakeMemory((query, lived) ->
                List.of(Recalled.of(known.getOrDefault(query.text(), ""), 1, "answer"))));
    return all;
  }

  private static TurnMemory found(
      Function<String, List<String>> terms, Function<Turn, String> key) {
    return TurnMemory.of(terms, key, Turn::text);
  }

  private static String ofTheUser(Turn turn) {
    return turn.role().equals("user") ? turn.text() : "";
  }

  private static String half(String text) {
    return text.substring(0, text.length() / 2);
  }
}
