package io.mnemogen.design.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorIndexTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsWhatAPlainLoopFindsThroughAnyChanges(long seed) {
    var random = new SplittableRandom(seed);
    var index = new VectorIndex();
    var plain = new LinkedHashMap<String, float[]>();
    for (int step = 0; step < 2_000; step++) {
      String id = "u" + random.nextInt(300);
      if (random.nextInt(3) == 0) {
        index.remove(id);
        plain.remove(id);
      } else {
        float[] vector = vector(random, 19);
        index.put(id, vector);
        plain.remove(id);
        plain.put(id, vector);
      }
      if (step % 100 == 0) {
        float[] query = vector(random, 19);
        assertThat(index.size()).isEqualTo(plain.size());
        assertThat(ids(index, query, 10)).isEqualTo(sorted(plain, query, 10));
        var ids = new ArrayList<String>();
        index.similarities(
            query,
            (i, similarity) -> {
              ids.add(i);
              assertThat(similarity)
                  .isCloseTo(
                      Vectors.cosine(query, Objects.requireNonNull(plain.get(i))), within(1e-5));
            });
        assertThat(ids).containsExactlyElementsOf(plain.keySet());
      }
    }
  }

  @Test
  void lengthsDoNotMatter() {
    var index = new VectorIndex();
    index.put("far", new float[] {0, 100, 1});
    index.put("near", new float[] {0.01f, 0, 0});
    assertThat(ids(index, new float[] {7, 1, 0}, 1)).containsExactly("near");
  }

  @Test
  void zeroVectorsAreNearNothing() {
    var index = new VectorIndex();
    index.put("zero", new float[3]);
    index.put("some", new float[] {0, 0, 1});
    index.similarities(
        new float[] {0, 0, 2}, (id, s) -> assertThat(s).isEqualTo(id.equals("some") ? 1 : 0));
    index.similarities(new float[3], (id, s) -> assertThat(s).isZero());
  }

  @Test
  void dimensionsMustAgree() {
    var index = new VectorIndex();
    index.put("a", new float[3]);
    assertThatThrownBy(() -> index.put("b", new float[4]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("have 3 and 4");
    assertThatThrownBy(() -> index.nearest(new float[2], 1, null)).hasMessageContaining("3 and 2");
    index.remove("a");
    index.put("b", new float[4]);
    assertThat(index.bytes()).isEqualTo(16);
  }

  @Test
  void anEmptyIndexFindsNothing() {
    var index = new VectorIndex();
    assertThat(index.nearest(new float[5], 3, null).size()).isZero();
    assertThat(index.vector("a")).isNull();
  }

  private static float[] vector(SplittableRandom random, int dimension) {
    float[] vector = new float[dimension];
    for (int i = 0; i < dimension; i++) {
      vector[i] = (float) random.nextDouble(-1, 1);
    }
    return vector;
  }

  private static List<String> ids(VectorIndex index, float[] query, int k) {
    TopK.Ranking ranking = index.nearest(query, k, null);
    var ids = new ArrayList<String>();
    for (int i = 0; i < ranking.size(); i++) {
      ids.add(index.id(ranking.row(i)));
    }
    return ids;
  }

  private static List<String> sorted(Map<String, float[]> vectors, float[] query, int k) {
    return vectors.entrySet().stream()
        .sorted(Comparator.comparingDouble(entry -> -Vectors.cosine(query, entry.getValue())))
        .limit(k)
        .map(Map.Entry::getKey)
        .toList();
  }
}
