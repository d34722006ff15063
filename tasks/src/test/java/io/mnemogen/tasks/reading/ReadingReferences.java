package io.mnemogen.tasks.reading;

import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.TaskSuite;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Reference memories for every family in which a reader answers questions.
public final class ReadingReferences {
  private ReadingReferences() {}

  /// None, recency, BM25, BM25 newest first, session dump, echo.
  public static SequencedMap<String, Supplier<Memory>> common() {
    var all = new LinkedHashMap<String, Supplier<Memory>>();
    all.put("none", () -> new StatementMemory((q, m) -> List.of()));
    all.put("echo", () -> new StatementMemory((q, m) -> List.of(q.text())));
    all.put("oldest", () -> new StatementMemory((q, m) -> m.newest().reversed()));
    all.put("recency", () -> new StatementMemory((q, m) -> m.newest()));
    all.put("bm25", () -> new StatementMemory((q, m) -> texts(m, m.ranking(q.text()))));
    for (int k : new int[] {4, 16, 64}) {
      all.put("bm25-newest-" + k, () -> new StatementMemory((q, m) -> best(m, q.text(), k)));
    }
    return all;
  }

  /// Returns what suffices, for every question of the suite in the order of asking.
  public static Supplier<Memory> oracle(TaskSuite suite) {
    Iterator<Course> courses = suite.courses().iterator();
    return () -> {
      Map<String, List<String>> evidence =
          courses.next().deployment().stream()
              .map(ReadingEpisode.class::cast)
              .collect(Collectors.toMap(e -> key(e), ReadingEpisode::evidence, (a, b) -> a));
      return new StatementMemory((q, m) -> evidence.getOrDefault(q.text() + q.time(), List.of()));
    };
  }

  /// The `k` best by BM25, newest first.
  static List<String> best(StatementMemory memory, String query, int k) {
    return texts(
        memory,
        memory.ranking(query).stream()
            .limit(k)
            .sorted(Comparator.<Integer>naturalOrder().reversed())
            .toList());
  }

  private static List<String> texts(StatementMemory memory, List<Integer> numbers) {
    List<Turn> turns = memory.turns();
    return numbers.stream().map(n -> turns.get(n).text()).toList();
  }

  private static String key(Episode episode) {
    return episode.query().text() + episode.query().time();
  }
}
