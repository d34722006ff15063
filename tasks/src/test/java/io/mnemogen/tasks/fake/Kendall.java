package io.mnemogen.tasks.fake;

import java.util.List;

/// Kendall's rank correlation τ-b (Kendall 1945, "The treatment of ties in ranking problems").
public final class Kendall {
  private Kendall() {}

  /// The correlation of two lists of equal length; not a number when either is all ties.
  public static double tau(List<Double> a, List<Double> b) {
    double agreement = 0;
    double untiedA = 0;
    double untiedB = 0;
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < i; j++) {
        double signA = Math.signum(a.get(i) - a.get(j));
        double signB = Math.signum(b.get(i) - b.get(j));
        agreement += signA * signB;
        untiedA += signA * signA;
        untiedB += signB * signB;
      }
    }
    return agreement / Math.sqrt(untiedA * untiedB);
  }
}
