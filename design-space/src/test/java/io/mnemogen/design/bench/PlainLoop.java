package io.mnemogen.design.bench;

import java.util.Comparator;
import java.util.stream.IntStream;

/// What one would write without the toolbox.
final class PlainLoop {
  private PlainLoop() {}

  /// The ten rows most similar to a query: every dot product, then a sort.
  static int[] top10(float[][] rows, float[] query) {
    double[] scores = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      float sum = 0;
      for (int j = 0; j < query.length; j++) {
        sum += rows[i][j] * query[j];
      }
      scores[i] = sum;
    }
    return IntStream.range(0, rows.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
        .limit(10)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
