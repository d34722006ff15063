package io.mnemogen.evolve.select;

import io.jenetics.ext.moea.Vec;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Specimen;

/// Verdicts as vectors to maximise: quality, then minus context tokens, units and model tokens.
///
/// Quality leads. It is rounded to [#RESOLUTION], and what a design costs counts only while its
/// quality is within [#SLACK] of the best: a memory that says nothing costs nothing, and would
/// otherwise never be dominated. A design that failed is dominated by every other.
public final class Fitness {
  /// Differences of quality below this are no differences.
  public static final double RESOLUTION = 0.002;

  /// How much worse than the best a design may be for its thrift to count.
  public static final double SLACK = 0.02;

  private static final double WORST = -1e12;

  private Fitness() {}

  /// The fitness of a specimen.
  ///
  /// @param best the best training quality so far
  public static Vec<double[]> of(Specimen specimen, double best) {
    return specimen.objectives().map(o -> of(o, best)).orElseGet(Fitness::worst);
  }

  /// The fitness of what failed or was not judged.
  public static Vec<double[]> worst() {
    return Vec.of(WORST, WORST, WORST, WORST);
  }

  private static Vec<double[]> of(Objectives o, double best) {
    double quality = Math.rint(o.quality() / RESOLUTION) * RESOLUTION;
    return o.quality() < best - SLACK
        ? Vec.of(quality, WORST, WORST, WORST)
        : Vec.of(quality, -o.contextTokens(), -o.units(), -o.modelTokens());
  }
}
