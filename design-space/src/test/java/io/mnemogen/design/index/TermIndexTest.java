package io.mnemogen.design.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermIndexTest {
  private final TermIndex index = new TermIndex();

  @Test
  void tfIdfIsTheCosineOfWeightedCounts() {
    index.put("a", List.of("x", "x", "y"));
    index.put("b", List.of("y"));
    index.put("c", List.of("z"));
    double idfX = 1 + Math.log(4.0 / 2);
    double idfY = 1 + Math.log(4.0 / 3);
    double cosine =
        (2 * idfX * idfX + idfY * idfY) / (Math.hypot(2 * idfX, idfY) * Math.hypot(idfX, idfY));

    Map<String, Double> found = tfIdf(List.of("x", "y"));

    assertThat(found).containsOnlyKeys("a", "b");
    assertThat(found.get("a")).isCloseTo(cosine, within(1e-12));
    assertThat(tfIdf(List.of("z")).get("c")).isCloseTo(1, within(1e-12));
    assertThat(tfIdf(List.of("z", "unheard-of")).get("c")).isLessThan(0.8);
  }

  @Test
  void statisticsFollowEveryChange() {
    index.put("a", List.of("x"));
    index.put("b", List.of("x", "y"));
    assertThat(index.documentFrequency("x")).isEqualTo(2);
    index.put("b", List.of("y"));
    assertThat(index.documentFrequency("x")).isEqualTo(1);
    index.remove("a");
    index.remove("a");
    assertThat(index.documentFrequency("x")).isZero();
    assertThat(bm25(List.of("x"))).isEmpty();
    index.clear();
    assertThat(index.size()).isZero();
    assertThat(bm25(List.of("y"))).isEmpty();
  }

  @Test
  void manyRemovalsLeaveTheSameScoresAsAFreshIndex() {
    for (int i = 0; i < 1_000; i++) {
      index.put("d" + i, List.of("w" + i % 7, "v" + i % 11));
    }
    var fresh = new TermIndex();
    for (int i = 0; i < 1_000; i++) {
      if (i % 10 != 3) {
        index.remove("d" + i);
      } else {
        fresh.put("d" + i, List.of("w" + i % 7, "v" + i % 11));
      }
    }
    var expected = new LinkedHashMap<String, Double>();
    fresh.bm25(List.of("w3", "v4"), expected::put);
    Map<String, Double> found = bm25(List.of("w3", "v4"));
    assertThat(found).isEqualTo(expected);
    assertThat(new ArrayList<>(found.keySet())).isEqualTo(new ArrayList<>(expected.keySet()));
  }

  private Map<String, Double> bm25(List<String> query) {
    var found = new LinkedHashMap<String, Double>();
    index.bm25(query, found::put);
    return found;
  }

  private Map<String, Double> tfIdf(List<String> query) {
    var found = new LinkedHashMap<String, Double>();
    index.tfIdf(query, found::put);
    return found;
  }
}
