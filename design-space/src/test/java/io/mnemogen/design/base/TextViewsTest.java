package io.mnemogen.design.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.design.toolbox.TextKit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TextViewsTest {
  private final MemoryBase base = new MemoryBase(new HashingEmbedder(256), new TextKit());

  @Test
  void rareWordsOutweighCommonOnes() {
    put("the cat sat on the mat", "the cat ran", "the dog sat on the cat", "an axolotl sat");
    assertThat(texts(base.keywords().search("a cat or an axolotl", 2)).getFirst())
        .isEqualTo("an axolotl sat");
  }

  @Test
  void wordsMeetByTheirStems() {
    put("she was running to the shops", "he walks");
    assertThat(texts(base.keywords().search("Run shopping", 3)))
        .containsExactly("she was running to the shops");
    assertThat(base.keywords().search("the to was", 3)).isEmpty();
  }

  @Test
  void equalScoresRankInOrderOfIndexing() {
    put("red apple", "green apple", "blue apple");
    assertThat(texts(base.keywords().search("apple", 3)))
        .containsExactly("red apple", "green apple", "blue apple");
    assertThat(base.keywords().scores("apple").keySet()).containsExactly("m1", "m2", "m3");
  }

  @Test
  void fieldsWeighAsTheQueryWants() {
    MemoryUnit a = base.put(MemoryUnit.of("x", "a", 0));
    MemoryUnit b = base.put(MemoryUnit.of("x", "b", 0));
    base.keywords().index(a, Map.of("title", "apple"));
    base.keywords().index(b, Map.of("body", "apple"));
    assertThat(
            base.keywords().search("apple", 1, Map.of("title", 1.0, "body", 2.0)).getFirst().id())
        .isEqualTo(b.id());
    assertThat(
            base.keywords().search("apple", 1, Map.of("title", 2.0, "body", 1.0)).getFirst().id())
        .isEqualTo(a.id());
    assertThat(base.keywords().search("apple", 5, Map.of("title", 1.0))).hasSize(1);
    assertThat(base.keywords().search("apple", 5)).hasSize(2);
  }

  @Test
  void conditionsAreMetBeforeCounting() {
    put("red apple", "green apple", "blue apple");
    assertThat(texts(base.keywords().search("apple", 1, u -> u.text().startsWith("blue"))))
        .containsExactly("blue apple");
    assertThat(texts(base.vectors().search("red apple", 1, u -> u.text().startsWith("blue"))))
        .containsExactly("blue apple");
  }

  @Test
  void thresholdsCutWhatIsFar() {
    put("red apple", "quantum chromodynamics");
    assertThat(texts(base.vectors().search("red apple", 5, 0.9))).containsExactly("red apple");
  }

  @Test
  void diversityPassesOverRepetitions() {
    put("red apple pie", "red apple pie!", "red wine", "zebra");
    assertThat(texts(base.vectors().diverse("red apple pie", 2, 1)))
        .containsExactly("red apple pie", "red apple pie!");
    assertThat(texts(base.vectors().diverse("red apple pie", 2, 0.3)))
        .first()
        .isEqualTo("red apple pie");
    assertThat(texts(base.vectors().diverse("red apple pie", 2, 0.3)))
        .doesNotContain("red apple pie!");
    assertThat(base.vectors().diverse("red", 0, 0.5)).isEmpty();
    assertThat(base.vectors().diverse("red", 10, 0.5)).hasSize(4);
  }

  @Test
  void neighboursLeaveOutTheUnitItself() {
    put("red apple pie", "red apple", "zebra");
    assertThat(texts(base.vectors().neighbours("m1", 1))).containsExactly("red apple");
  }

  @Test
  void droppedUnitsStayInTheBase() {
    put("red apple", "green apple");
    base.keywords().drop("m1");
    base.vectors().drop("m1");
    assertThat(texts(base.keywords().search("apple", 5))).containsExactly("green apple");
    assertThat(texts(base.vectors().search("red apple", 5))).containsExactly("green apple");
    assertThat(base.has("m1")).isTrue();
    assertThat(base.keywords("other").size()).isEqualTo(2);
  }

  private void put(String... texts) {
    for (String text : texts) {
      base.put(MemoryUnit.of("note", text, 0));
    }
  }

  private List<String> texts(List<Hit> hits) {
    return hits.stream().map(hit -> Objects.requireNonNull(base.unit(hit.id())).text()).toList();
  }
}
