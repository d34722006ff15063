package io.mnemogen.design.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopKTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void ranksLikeAStableSort(long seed) {
    var random = new SplittableRandom(seed);
    int n = random.nextInt(0, 200);
    double[] scores = random.ints(n, -5, 5).asDoubleStream().toArray();
    for (int k : new int[] {-1, 0, 1, 2, 7, n / 2, n, n + 5}) {
      int[] expected =
          IntStream.range(0, n)
              .boxed()
              .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
              .limit(Math.max(0, k))
              .mapToInt(i -> i)
              .toArray();
      var top = new TopK(k, n);
      int[] order = shuffled(n, random);
      for (int row : order) {
        top.offer(row, scores[row]);
      }
      TopK.Ranking ranking = top.drain();
      assertThat(IntStream.range(0, ranking.size()).map(ranking::row).toArray())
          .isEqualTo(expected);
    }
  }

  @Test
  void notANumberIsNeverKept() {
    var top = new TopK(2, 3);
    top.offer(0, Double.NaN);
    top.offer(1, Double.NEGATIVE_INFINITY);
    top.offer(2, Double.NaN);
    assertThat(top.drain()).hasToString("[1] [-Infinity]");
  }

  private static int[] shuffled(int n, SplittableRandom random) {
    int[] order = IntStream.range(0, n).toArray();
    for (int i = n - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
    return order;
  }
}
