package io.mnemogen.runs.report.story;

import io.mnemogen.evolve.Specimen;
import io.mnemogen.runs.report.story.Judged.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What one operator contributed to a search.
///
/// @param operator its name
/// @param children designs it made
/// @param faulted of these, designs that failed
/// @param improved of these, designs better than their first parent on the training suite
/// @param incumbents of these, designs better than all before them
/// @param bestGain the largest gain of a child on its first parent; 0 when none was better
public record OperatorTally(
    String operator, int children, int faulted, int improved, int incumbents, double bestGain) {
  private static final OperatorTally NONE = new OperatorTally("", 0, 0, 0, 0, 0);

  /// The tallies of all operators with children, most incumbents first. Seeds have no parents, so
  /// what was given from outside is left out.
  static List<OperatorTally> of(Chronicle chronicle) {
    var tallies = new LinkedHashMap<String, OperatorTally>();
    for (Judged judged : chronicle.judged()) {
      List<String> parents = judged.specimen().origin().parents();
      if (!parents.isEmpty()) {
        Optional<Judged> parent = chronicle.find(parents.getFirst());
        String name = judged.specimen().origin().operator();
        tallies.put(name, tallies.getOrDefault(name, NONE).plus(judged, parent));
      }
    }
    var sorted = new ArrayList<>(tallies.values());
    sorted.sort(
        Comparator.comparingInt(OperatorTally::incumbents)
            .thenComparingInt(OperatorTally::improved)
            .thenComparingInt(OperatorTally::children)
            .reversed()
            .thenComparing(OperatorTally::operator));
    return sorted;
  }

  private OperatorTally plus(Judged child, Optional<Judged> parent) {
    Specimen made = child.specimen();
    boolean failed = made.failed();
    double gain =
        failed
            ? 0
            : made.quality() - parent.map(p -> p.specimen().quality()).orElse(made.quality());
    return new OperatorTally(
        made.origin().operator(),
        children + 1,
        faulted + (failed ? 1 : 0),
        improved + (gain > 0 ? 1 : 0),
        incumbents + (child.is(Mark.INCUMBENT) ? 1 : 0),
        Math.max(bestGain, gain));
  }
}
