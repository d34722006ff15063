package io.mnemogen.design.toolbox.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.toolbox.TextKit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThingsTest {
  private final TextKit text = new TextKit();
  private final Map<String, String> slots =
      text.slots(
          "put a hot apple in fridge",
          List.of("take apple 1 from table 2", "put apple 1 in fridge 1"));

  @Test
  void thingsAreWordsWithANumber() {
    assertThat(text.things("Put MUG 1 in/on shelf 23.")).containsExactly("mug 1", "shelf 23");
    assertThat(text.things("1 mug")).isEmpty();
    assertThat(text.things("")).isEmpty();
  }

  @Test
  void slotsAreTheWordsThatSomeActionNumbers() {
    assertThat(slots).isEqualTo(Map.of("apple", "{1}", "fridge", "{2}"));
    assertThat(text.general("take apple 1 from table 2", slots)).isEqualTo("take {1} from table");
    assertThat(text.slots("find peace", List.of("go to shelf 1"))).isEmpty();
  }

  @Test
  void anotherTaskFillsTheSlotsWithItsLastWords() {
    String skeleton = text.general("put a hot apple in fridge", slots);
    assertThat(skeleton).isEqualTo("put a hot {1} in {2}");
    assertThat(text.fillers(skeleton, "put a hot egg in bowl")).containsExactly("egg", "bowl");
    assertThat(text.filled("put {1} in {2}", skeleton, "put a hot egg in bowl"))
        .isEqualTo("put egg in bowl");
    assertThat(text.filled("put {1} in {2}", skeleton, "egg")).isEqualTo("put egg in {2}");
    assertThat(text.filled("go", "", "anything at all")).isEqualTo("go");
  }

  @Test
  void aTaskFitsASkeletonByTheWordsAroundItsSlots() {
    String skeleton = "put a hot {1} in {2}";
    assertThat(text.fit(skeleton, "put a hot egg in bowl")).isEqualTo(1);
    assertThat(text.fit(skeleton, "put a cool egg in bowl")).isEqualTo(1.0 / 3);
    assertThat(text.fit(skeleton, "")).isZero();
  }
}
