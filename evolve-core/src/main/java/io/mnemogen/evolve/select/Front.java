package io.mnemogen.evolve.select;

import io.jenetics.ext.moea.ParetoFront;
import io.jenetics.ext.moea.Vec;
import io.mnemogen.evolve.Specimen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The specimens no other dominates.
public final class Front {
  private record Point(Specimen specimen, Vec<double[]> fitness) {}

  private Front() {}

  /// The Pareto front in [Fitness], best quality first; of [twins][Twins] and of specimens with
  /// equal fitness the [simplest][Parsimony].
  public static List<Specimen> of(List<Specimen> specimens) {
    double best = specimens.stream().mapToDouble(Specimen::quality).max().orElse(0);
    var front =
        new ParetoFront<Point>(
            (a, b) -> a.fitness().dominance(b.fitness()),
            (a, b) -> a.fitness().equals(b.fitness()));
    for (Specimen specimen : Parsimony.simplestFirst(Twins.apart(specimens))) {
      if (specimen.scored().isPresent()) {
        front.add(new Point(specimen, Fitness.of(specimen, best)));
      }
    }
    var members = new ArrayList<Specimen>();
    front.forEach(point -> members.add(point.specimen()));
    members.sort(
        Comparator.comparingDouble(Specimen::quality)
            .reversed()
            .thenComparingInt(Specimen::number));
    return List.copyOf(members);
  }
}
