package io.mnemogen.tasks.world;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.tasks.EpisodeScore;
import io.mnemogen.tasks.Scorecard;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.fake.Kendall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// How far memories can go on a suite: one scorecard for each, from none to oracle.
public final class HeadRoom {
  private final TaskSuite suite;
  private final SequencedMap<String, Scorecard> cards = new LinkedHashMap<>();

  private HeadRoom(TaskSuite suite) {
    this.suite = suite;
  }

  /// Tries all memories on the suite and writes the table to `target/head-room/FAMILY[-NOTE].txt`.
  public static HeadRoom measure(
      TaskSuite suite, String note, SequencedMap<String, Supplier<Memory>> memories)
      throws IOException {
    var room = new HeadRoom(suite);
    var counter = BudgetUnit.TOKENS.counter();
    memories.forEach((name, m) -> room.cards.put(name, new Trial(suite, counter).run(m)));
    Path folder = Files.createDirectories(Path.of("target", "head-room"));
    String file = suite.family() + (note.isEmpty() ? "" : "-" + note) + ".txt";
    Files.writeString(folder.resolve(file), room.table());
    return room;
  }

  /// The mean quality of a memory.
  public double quality(String memory) {
    Scorecard card = cards.get(memory);
    if (card == null) {
      throw new IllegalArgumentException("no memory " + memory + " among " + cards.keySet());
    }
    return card.quality();
  }

  /// Kendall's τ-b between the orders of the memories on the odd and on the even courses.
  public double splitHalf() {
    var first = new ArrayList<Double>();
    var second = new ArrayList<Double>();
    for (Scorecard card : cards.values()) {
      first.add(mean(card, e -> half(e) == 0));
      second.add(mean(card, e -> half(e) == 1));
    }
    return Kendall.tau(first, second);
  }

  /// The table for the documentation.
  public String table() {
    var table =
        new StringBuilder(
            "%s, %d courses, %d episodes, split-half Kendall tau %s%n"
                .formatted(
                    suite.address(),
                    suite.courses().size(),
                    suite.episodes(),
                    number(splitHalf())));
    table.append("| memory | quality | standard error | tokens | steps |\n|---|---|---|---|---|\n");
    cards.forEach((name, card) ->
        table.append(
            "| %s | %s | %s | %s | %s |%n"
                .formatted(
                    name,
                    number(card.quality()),
                    number(standardError(card)),
                    String.format(Locale.ROOT, "%.0f", card.contextTokens()),
                    String.format(Locale.ROOT, "%.1f", card.metrics().get("steps")))));
    return table.toString();
  }

  private double standardError(Scorecard card) {
    List<Double> means =
        suite.courses().stream().map(c -> mean(card, e -> e.course().equals(c.id()))).toList();
    double centre = means.stream().mapToDouble(m -> m).average().orElse(0);
    double squares = means.stream().mapToDouble(m -> (m - centre) * (m - centre)).sum();
    int n = means.size();
    return n < 2 ? 0 : Math.sqrt(squares / (n - 1) / n);
  }

  private int half(EpisodeScore score) {
    return suite.courses().stream().map(c -> c.id()).toList().indexOf(score.course()) % 2;
  }

  private static double mean(Scorecard card, Predicate<EpisodeScore> which) {
    return card.episodes().stream()
        .filter(which)
        .mapToDouble(EpisodeScore::quality)
        .average()
        .orElse(0);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
