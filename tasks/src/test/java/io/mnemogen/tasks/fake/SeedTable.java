package io.mnemogen.tasks.fake;

import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.TokenCounter;
import io.mnemogen.tasks.Scorecard;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// How far memories can go on a family: the mean over several seeds for each, from none to oracle.
public final class SeedTable {
  private final SequencedMap<String, List<Scorecard>> cards = new LinkedHashMap<>();

  private SeedTable() {}

  /// Tries memories on the training suites of seeds 1, 2, … `seeds` and writes the table to
  /// `target/head-room/NAME.txt`.
  ///
  /// @param memories gives the memories for a suite, by name; the same names for every suite
  public static SeedTable measure(
      TaskFamily family,
      int seeds,
      TokenCounter counter,
      Function<TaskSuite, SequencedMap<String, Supplier<Memory>>> memories)
      throws IOException {
    return measureEach(seed -> family, seeds, counter, memories);
  }

  /// The same with a family for every seed, for families that read data.
  public static SeedTable measureEach(
      IntFunction<TaskFamily> families,
      int seeds,
      TokenCounter counter,
      Function<TaskSuite, SequencedMap<String, Supplier<Memory>>> memories)
      throws IOException {
    var table = new SeedTable();
    for (int seed = 1; seed <= seeds; seed++) {
      TaskSuite suite = families.apply(seed).deal(Split.TRAIN, seed);
      memories
          .apply(suite)
          .forEach((name, memory) -> {
            Scorecard card = new Trial(suite, counter).run(memory);
            if (card.fault().isPresent()) {
              throw new AssertionError(name + " failed: " + card.fault().get());
            }
            table.cards.computeIfAbsent(name, n -> new ArrayList<>()).add(card);
          });
    }
    Path folder = Files.createDirectories(Path.of("target", "head-room"));
    Files.writeString(folder.resolve(families.apply(1).name() + ".txt"), table.text());
    return table;
  }

  /// The mean quality of a memory.
  public double quality(String memory) {
    return mean(of(memory), Scorecard::quality);
  }

  /// The mean of a metric of a memory.
  public double metric(String memory, String metric) {
    return mean(of(memory), card -> card.metrics().getOrDefault(metric, 0.0));
  }

  /// Kendall's τ-b between the orders of the memories on the odd and on the even seeds.
  public double splitHalf() {
    return Kendall.tau(halves(0), halves(1));
  }

  private List<Scorecard> of(String memory) {
    List<Scorecard> found = cards.get(memory);
    if (found == null) {
      throw new IllegalArgumentException("no memory " + memory + " among " + cards.keySet());
    }
    return found;
  }

  private List<Double> halves(int half) {
    return cards.values().stream()
        .map(all ->
            mean(
                IntStream.range(0, all.size())
                    .filter(i -> i % 2 == half)
                    .mapToObj(all::get)
                    .toList(),
                Scorecard::quality))
        .toList();
  }

  private String text() {
    List<String> metrics = List.copyOf(cards.firstEntry().getValue().getFirst().metrics().keySet());
    var text = new StringBuilder();
    text.append(
        "%d seeds, split-half Kendall tau %s%n"
            .formatted(cards.firstEntry().getValue().size(), number(splitHalf())));
    text.append(
        "| memory | quality | ± | tokens | units | " + String.join(" | ", metrics) + " |\n");
    text.append("|---".repeat(metrics.size() + 5)).append("|\n");
    for (Map.Entry<String, List<Scorecard>> row : cards.entrySet()) {
      List<Scorecard> all = row.getValue();
      text.append("| ").append(row.getKey()).append(" | ").append(number(quality(row.getKey())));
      text.append(" | ").append(number(standardError(all)));
      text.append(" | ").append(Math.round(mean(all, Scorecard::contextTokens)));
      text.append(" | ").append(Math.round(mean(all, Scorecard::units)));
      metrics.forEach(m -> text.append(" | ").append(number(metric(row.getKey(), m))));
      text.append(" |\n");
    }
    return text.toString();
  }

  private static double standardError(List<Scorecard> all) {
    double centre = mean(all, Scorecard::quality);
    double squares = all.stream().mapToDouble(c -> Math.pow(c.quality() - centre, 2)).sum();
    return all.size() < 2 ? 0 : Math.sqrt(squares / (all.size() - 1) / all.size());
  }

  private static double mean(List<Scorecard> all, Function<Scorecard, Double> value) {
    return all.stream().mapToDouble(value::apply).average().orElse(0);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
