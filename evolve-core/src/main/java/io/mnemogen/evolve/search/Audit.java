package io.mnemogen.evolve.search;

import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/// Judges archived designs again and reports what differs from the archive.
///
/// @param judge the judge of the training suite, as it was
/// @param parallelism designs judged at the same time
public record Audit(Judge judge, int parallelism) {
  /// A design on which the judge now says something else.
  ///
  /// @param specimen as archived
  /// @param now what the judge says now
  public record Difference(Specimen specimen, Verdict now) {}

  /// What an audit found.
  ///
  /// @param checked how many designs were judged again
  /// @param differences in the order of judging
  public record Findings(int checked, List<Difference> differences) {
    public Findings {
      differences = List.copyOf(differences);
    }
  }

  /// Judges `count` designs again, drawn by the seed; all if there are no more.
  ///
  /// @param stop asked between designs
  public Findings run(Archive archive, int count, long seed, BooleanSupplier stop) {
    List<Specimen> drawn = new ArrayList<>(archive.all());
    Collections.shuffle(drawn, new Random(seed));
    List<Specimen> sample =
        drawn.subList(0, Math.min(count, drawn.size())).stream()
            .sorted(Comparator.comparingInt(Specimen::number))
            .toList();
    var verdicts = new ArrayList<Verdict>();
    new Bench(parallelism, stop)
        .judge(
            judge,
            sample.stream().map(Specimen::design).toList(),
            (design, verdict) -> verdicts.add(verdict));
    var differences = new ArrayList<Difference>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (!verdicts.get(i).equals(sample.get(i).verdict())) {
        differences.add(new Difference(sample.get(i), verdicts.get(i)));
      }
    }
    return new Findings(verdicts.size(), differences);
  }
}
