package io.mnemogen.tasks.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.fake.FakeMemory;
import io.mnemogen.tasks.fake.SeedTable;
import io.mnemogen.tasks.fake.Terms;
import io.mnemogen.tasks.fake.ToyCorpus;
import io.mnemogen.tasks.fake.TurnMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reference memories on generated collections: the figures say what the metric tells apart, not
/// how well anyone does on public data.
class RetrievalHeadRoomTest {
  @TempDir private Path folder;

  private final Map<Long, Map<String, List<String>>> relevant = new LinkedHashMap<>();

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
    assertThat(table.quality("newest")).isLessThan(0.1);
    assertThat(table.quality("bm25 titles"))
        .isBetween(table.quality("newest") + 0.1, table.quality("bm25 stems") - 0.1);
    assertThat(table.quality("bm25 stems")).isGreaterThan(table.quality("bm25 words"));
    assertThat(table.quality("bm25 stems")).isLessThan(0.9);
    assertThat(table.quality("oracle")).isEqualTo(1);
    assertThat(table.splitHalf()).isGreaterThan(0.6);
  }

  private TaskFamily family(int seed) {
    Path corpus = folder.resolve("corpus-" + seed);
    try {
      relevant.put((long) seed, ToyCorpus.write(corpus, seed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Retrieval(TaskOptions.DEFAULT.withData(corpus));
  }

  private SequencedMap<String, Supplier<Memory>> memories(TaskSuite suite) {
    Map<String, List<String>> known = relevant.getOrDefault(suite.seed(), Map.of());
    var all = new LinkedHashMap<String, Supplier<Memory>>();
    all.put("none", FakeMemory::none);
    all.put("echo", FakeMemory::echo);
    all.put("whole store", FakeMemory::wholeStore);
    all.put("newest", () -> new FakeMemory((query, lived) -> passages(texts(lived).reversed())));
    all.put("oldest", () -> new FakeMemory((query, lived) -> passages(texts(lived))));
    all.put("bm25 words", () -> found(Terms::words, Turn::text));
    all.put("bm25 stems", () -> found(Terms::stems, Turn::text));
    all.put("bm25 content", () -> found(Terms::content, Turn::text));
    all.put("bm25 titles", () -> found(Terms::stems, turn -> lines(turn)[0]));
    all.put("bm25 beginnings", () -> found(Terms::stems, turn -> lines(turn)[1].split("\\.")[0]));
    all.put("bm25 halves", () -> found(Terms::stems, turn -> half(turn.text())));
    all.put(
        "oracle",
        () ->
            new FakeMemory(
                (query, lived) -> passages(known.getOrDefault(query.text(), List.of()))));
    return all;
  }

  private static TurnMemory found(
      Function<String, List<String>> terms, Function<Turn, String> key) {
    return TurnMemory.of(terms, key, Turn::text);
  }

  private static String[] lines(Turn turn) {
    return turn.text().split("\n");
  }

  private static String half(String text) {
    return text.substring(0, text.length() / 2);
  }

  private static List<String> texts(List<Experience> lived) {
    return lived.stream().map(experience -> experience.turns().getFirst().text()).toList();
  }

  private static List<Recalled> passages(List<String> texts) {
    var passages = new ArrayList<Recalled>();
    texts.forEach(text -> passages.add(Recalled.of(text, 0, "d" + passages.size())));
    return passages;
  }
}
