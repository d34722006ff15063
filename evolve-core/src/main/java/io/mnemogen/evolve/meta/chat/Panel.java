package io.mnemogen.evolve.meta.chat;

import io.mnemogen.evolve.Rationale;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.select.Fitness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.BetaDistribution;

/// Writers that compete by improvements per dollar.
///
/// Thompson sampling with costs (Xia et al. 2015, "Thompson Sampling for Budgeted Multi-Armed
/// Bandits", IJCAI, algorithm 1, with the mean cost in place of a sampled one): everyone writes
/// once; then each draws its rate of improvement from a Beta posterior, and the highest rate per
/// dollar of a mean draft writes. An improvement is a child that beats its parent by more than
/// [Fitness#RESOLUTION].
final class Panel {
  /// What a draft costs at least, in dollars: judging it is not free either, and a writer without a
  /// price must not win by that alone.
  static final double LEAST = 0.001;

  private static final class Record {
    private final Writer writer;
    private int drafts;
    private int judged;
    private int improved;
    private double dollars;

    Record(Writer writer) {
      this.writer = writer;
    }

    double worth(double chance) {
      double rate =
          BetaDistribution.of(1.0 + improved, 1.0 + judged - improved)
              .inverseCumulativeProbability(chance);
      return rate / Math.max(LEAST, dollars / drafts);
    }
  }

  private final List<Record> records = new ArrayList<>();
  private final Map<String, Double> qualities = new HashMap<>();

  /// @throws IllegalArgumentException if there is no writer, or two have the same name
  Panel(List<Writer> writers) {
    writers.forEach(writer -> records.add(new Record(writer)));
    if (writers.isEmpty()
        || writers.stream().map(Writer::name).distinct().count() < writers.size()) {
      throw new IllegalArgumentException(
          "a panel has at least one writer, and each once, but these are given: " + names());
    }
  }

  /// Who writes next.
  Writer choose(long seed) {
    Optional<Record> untried = records.stream().filter(r -> r.drafts == 0).findFirst();
    if (untried.isPresent()) {
      return untried.get().writer;
    }
    var random = new SplittableRandom(seed);
    Record best = records.getFirst();
    double most = -1;
    for (Record record : records) {
      double worth = record.worth(random.nextDouble());
      if (worth > most) {
        most = worth;
        best = record;
      }
    }
    return best.writer;
  }

  /// A writer has written.
  void wrote(Writer writer, double dollars) {
    for (Record record : records) {
      if (record.writer.equals(writer)) {
        record.drafts++;
        record.dollars += dollars;
      }
    }
  }

  /// A design has been judged.
  void judged(Specimen specimen) {
    qualities.put(specimen.id(), specimen.quality());
    String author = specimen.origin().rationale().map(Rationale::author).orElse("");
    double before =
        specimen.origin().parents().stream()
            .findFirst()
            .map(parent -> qualities.getOrDefault(parent, 1.0))
            .orElse(1.0);
    for (Record record : records) {
      if (record.writer.name().equals(author)) {
        record.judged++;
        record.improved += specimen.quality() > before + Fitness.RESOLUTION ? 1 : 0;
      }
    }
  }

  /// The names of all writers.
  String names() {
    return records.stream().map(r -> r.writer.name()).collect(Collectors.joining(", "));
  }
}
