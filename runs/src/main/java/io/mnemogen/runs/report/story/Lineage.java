package io.mnemogen.runs.report.story;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.runs.report.Row;
import io.mnemogen.runs.stats.Bootstrap;
import io.mnemogen.runs.stats.Interval;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The ancestors of a design, oldest first, the design itself last.
///
/// @param steps one per ancestor
public record Lineage(List<LineageStep> steps) {
  public Lineage {
    steps = List.copyOf(steps);
  }

  /// The lineage of a design in a chronicle.
  static Lineage of(Judged last, Chronicle chronicle) {
    Set<String> wanted = new HashSet<>(Set.of(last.specimen().id()));
    var steps = new ArrayList<LineageStep>();
    for (Judged judged : chronicle.judged().reversed()) {
      if (wanted.contains(judged.specimen().id())) {
        wanted.addAll(judged.specimen().origin().parents());
        steps.addFirst(step(judged, chronicle));
      }
    }
    return new Lineage(steps);
  }

  /// The step of a design's first parent, and so on to a seed: the line along which most of its
  /// code came down, oldest first.
  public List<LineageStep> trunk() {
    var trunk = new ArrayList<LineageStep>();
    Optional<LineageStep> at = steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    while (at.isPresent()) {
      trunk.addFirst(at.get());
      at = at.get().parents().stream().findFirst().flatMap(this::find);
    }
    return trunk;
  }

  private Optional<LineageStep> find(Judged judged) {
    return steps.stream()
        .filter(s -> s.child().specimen().id().equals(judged.specimen().id()))
        .findFirst();
  }

  private static LineageStep step(Judged child, Chronicle chronicle) {
    List<Judged> parents =
        child.specimen().origin().parents().stream()
            .flatMap(id -> chronicle.find(id).stream())
            .toList();
    if (parents.isEmpty()) {
      return new LineageStep(child, parents, Optional.empty(), List.of(), List.of());
    }
    MemoryDesign before = parents.getFirst().specimen().design();
    MemoryDesign after = child.specimen().design();
    return new LineageStep(
        child,
        parents,
        gain(child.specimen(), parents.getFirst().specimen()),
        LineageStep.slots(before, after),
        LineageStep.tunings(before, after));
  }

  private static Optional<Interval> gain(Specimen child, Specimen parent) {
    return child
        .scored()
        .flatMap(c ->
            parent.scored().map(p -> Bootstrap.STANDARD.difference(Row.sample(c), Row.sample(p))));
  }
}
