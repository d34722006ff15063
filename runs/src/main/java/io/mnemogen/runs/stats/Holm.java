package io.mnemogen.runs.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The step-down correction of p-values for several comparisons (Holm 1979, "A Simple Sequentially
/// Rejective Multiple Test Procedure").
public final class Holm {
  private Holm() {}

  /// The corrected p-values, in the order given; each at least the given one and at most 1.
  public static List<Double> correct(List<Double> values) {
    int count = values.size();
    List<Integer> ascending =
        IntStream.range(0, count).boxed().sorted(Comparator.comparingDouble(values::get)).toList();
    var corrected = new ArrayList<>(values);
    double before = 0;
    for (int rank = 0; rank < count; rank++) {
      int index = ascending.get(rank);
      before = Math.max(before, Math.min(1, (count - rank) * values.get(index)));
      corrected.set(index, before);
    }
    return corrected;
  }
}
