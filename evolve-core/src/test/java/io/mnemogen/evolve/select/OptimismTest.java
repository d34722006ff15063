package io.mnemogen.evolve.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.evolve.Verdict.EpisodeQuality;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much the best of many scores is flattered, and what re-scoring the best would change, on
/// recorded searches that judged everything to the end.
class OptimismTest {
  private static final int SPLITS = 400;

  private record Chosen(double score, double heldOut) {}

  /// The episodes of a search are split into three at random, many times over: on one part all
  /// designs but the last `rescored` are judged, on another so many of the best again, and on the
  /// third the one that is best then. The numbers are those of docs/results.md.
  @ParameterizedTest
  @CsvSource({
    "household, 0, 0.062, 0.797",
    "household, 3, 0.033, 0.799",
    "household, 12, 0.039, 0.798",
    "locomo, 0, 0.025, 0.761",
    "locomo, 3, 0.015, 0.759",
    "locomo, 12, 0.018, 0.759"
  })
  void rescoringTakesTheFlatteryOutAndDoesNotChooseBetter(
      String task, int rescored, double optimism, double heldOut) throws IOException {
    List<double[]> designs = qualities(task);
    List<Integer> episodes =
        new ArrayList<>(IntStream.range(0, designs.getFirst().length).boxed().toList());
    var random = new Random(1);
    double score = 0;
    double truth = 0;
    for (int split = 0; split < SPLITS; split++) {
      Collections.shuffle(episodes, random);
      Chosen chosen = chosen(designs.subList(0, designs.size() - rescored), rescored, episodes);
      score += chosen.score() / SPLITS;
      truth += chosen.heldOut() / SPLITS;
    }
    assertThat(score - truth).isCloseTo(optimism, within(5e-4));
    assertThat(truth).isCloseTo(heldOut, within(5e-4));
  }

  private static Chosen chosen(List<double[]> designs, int rescored, List<Integer> episodes) {
    int third = episodes.size() / 3;
    List<Integer> train = episodes.subList(0, third);
    List<Integer> fresh = episodes.subList(third, 2 * third);
    List<Integer> rest = episodes.subList(2 * third, episodes.size());
    double[] scores = designs.stream().mapToDouble(d -> mean(d, train)).toArray();
    var again = new boolean[scores.length];
    for (int n = 0; n < rescored; n++) {
      int best = best(scores, again, false);
      scores[best] = (scores[best] + mean(designs.get(best), fresh)) / 2;
      again[best] = true;
    }
    int best = best(scores, again, rescored > 0);
    return new Chosen(scores[best], mean(designs.get(best), rest));
  }

  /// The best of those that were re-scored, or of those that were not; the first among equals.
  private static int best(double[] scores, boolean[] again, boolean rescored) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (again[i] == rescored && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  private static double mean(double[] qualities, List<Integer> episodes) {
    return episodes.stream().mapToDouble(e -> qualities[e]).average().orElse(0);
  }

  private static List<double[]> qualities(String task) throws IOException {
    return Recorded.search(task).stream()
        .flatMap(s -> s.scored().stream())
        .map(s -> s.episodes().stream().mapToDouble(EpisodeQuality::quality).toArray())
        .toList();
  }
}
