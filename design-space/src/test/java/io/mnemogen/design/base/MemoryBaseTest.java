package io.mnemogen.design.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.design.toolbox.TextKit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MemoryBaseTest {
  private final MemoryBase base = new MemoryBase(new HashingEmbedder(64), new TextKit());

  @Test
  void unitsWithoutIdGetFreshOnesThatAreNeverReused() {
    MemoryUnit first = base.put(unit("a"));
    base.remove(first.id());
    MemoryUnit second = base.put(unit("b"));
    assertThat(second.id()).isNotEqualTo(first.id()).isNotEmpty();
    assertThat(base.put(unit("c").withId("e1.1")).id()).isEqualTo("e1.1");
  }

  @Test
  void replacingKeepsThePlaceAndFollowsTheKey() {
    MemoryUnit a = base.put(unit("apples"));
    base.put(unit("pears"));
    assertThat(ids(base.keywords().search("apples", 5))).containsExactly(a.id());
    base.put(a.withText("cherries"));
    assertThat(base.units().getFirst().text()).isEqualTo("cherries");
    assertThat(base.keywords().search("apples", 5)).isEmpty();
    assertThat(ids(base.keywords().search("cherries", 5))).containsExactly(a.id());
    assertThat(base.vectors().search("cherries", 1).getFirst().score()).isGreaterThan(0.999);
    assertThat(base.vectors().size()).isEqualTo(2);
  }

  @Test
  void unitsOfAKindAreThoseRegisteredNow() {
    MemoryUnit first = base.put(MemoryUnit.of("place", "hall", 1));
    base.put(MemoryUnit.of("thing", "mug", 1));
    assertThat(base.units("place")).containsExactly(first);
    assertThat(base.units("ghost")).isEmpty();
    MemoryUnit second = base.put(MemoryUnit.of("place", "attic", 2));
    MemoryUnit larger = base.put(first.withText("great hall"));
    assertThat(base.units("place")).containsExactly(larger, second);
    base.put(MemoryUnit.of("ghost", "boo", 3).withId(second.id()));
    assertThat(base.units("place")).containsExactly(larger);
    assertThat(base.units("ghost")).hasSize(1);
    base.remove(larger.id());
    assertThat(base.units("place")).isEmpty();
  }

  @Test
  void viewsFillThemselvesUntilASlotIndexesByHand() {
    MemoryUnit a = base.put(unit("apples and pears"));
    assertThat(base.keywords().size()).isEqualTo(1);
    assertThat(base.vectors().size()).isEqualTo(1);
    MemoryUnit b = base.put(unit("cherries").withKey("stone fruit"));
    assertThat(ids(base.keywords().search("fruit", 5))).containsExactly(b.id());
    assertThat(base.keywords().search("cherries", 5)).isEmpty();

    base.keywords().index(b, "cherries");
    base.vectors().index(b, "cherries");
    base.put(unit("plums"));

    assertThat(base.keywords().size()).isEqualTo(1);
    assertThat(base.vectors().size()).isEqualTo(1);
    assertThat(base.keywords().search("apples", 5)).isEmpty();
    assertThat(base.keywords("other").size()).isEqualTo(3);
    assertThat(base.has(a.id())).isTrue();
  }

  @Test
  void indexingAnUnknownUnitRegistersIt() {
    base.vectors().index(unit("apples"));
    base.keywords("k").indexAll(List.of(unit("pears"), unit("plums")));
    base.vectors("v").indexAll(List.of(unit("cherries")));
    assertThat(base.units())
        .extracting(MemoryUnit::text)
        .containsExactly("apples", "pears", "plums", "cherries");
    assertThat(base.vectors().size()).isEqualTo(1);
    assertThat(base.keywords("k").size()).isEqualTo(2);
  }

  @Test
  void removedUnitsLeaveEveryView() {
    MemoryUnit a = base.put(unit("apples"));
    MemoryUnit b = base.put(unit("apples too"));
    base.vectors().search("apples", 1);
    base.keywords().search("apples", 1);
    base.keywords("by-hand").index(a, "apples");
    base.keywords("fields").index(a, java.util.Map.of("title", "apples"));
    base.scores().credit(a.id(), true);
    base.remove(a.id());
    base.remove("unknown");
    assertThat(ids(base.vectors().search("apples", 5))).containsExactly(b.id());
    assertThat(ids(base.keywords().search("apples", 5))).containsExactly(b.id());
    assertThat(base.keywords("by-hand").search("apples", 5)).isEmpty();
    assertThat(base.keywords("fields").search("apples", 5, java.util.Map.of("title", 1.0)))
        .isEmpty();
    assertThat(base.scores().uses(a.id())).isZero();
    base.put(a);
    assertThat(ids(base.keywords().search("apples", 5))).containsExactlyInAnyOrder(a.id(), b.id());
  }

  @Test
  void emptyViewsFindNothing() {
    assertThat(base.vectors().search("apples", 5)).isEmpty();
    assertThat(base.vectors().search(new float[3], 5)).isEmpty();
    assertThat(base.vectors().scores("apples")).isEmpty();
    assertThat(base.vectors().diverse("apples", 5, 0.5)).isEmpty();
    assertThat(base.vectors().neighbours("x", 5)).isEmpty();
    assertThat(base.keywords().search("apples", 5)).isEmpty();
    assertThat(base.keywords().scores("")).isEmpty();
    assertThat(base.keywords().similarities("apples")).isEmpty();
    assertThat(base.scores().rate("x")).isEqualTo(0.5);
    assertThat(base.latest(3)).isEmpty();
  }

  @Test
  void aClosedBaseIsReadOnly() {
    MemoryUnit a = base.put(unit("apples"));
    base.close();
    List<Consumer<MemoryBase>> changes =
        List.of(
            b -> b.put(unit("x")),
            b -> b.put(a),
            b -> b.remove(a.id()),
            b -> b.remove("unknown"),
            b -> b.vectors().index(a),
            b -> b.vectors().indexAll(List.of()),
            b -> b.vectors().drop(a.id()),
            b -> b.vectors().forget(a.id()),
            b -> b.keywords().registered(a),
            b -> b.keywords().index(a),
            b -> b.keywords().drop(a.id()),
            b -> b.scores().credit(a.id(), true),
            b -> b.scores("new").reward(a.id(), 1, 0.5));
    for (var change : changes) {
      assertThatThrownBy(() -> change.accept(base))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("read-only in retrieve");
    }
    assertThat(base.keywords().search("apples", 1)).hasSize(1);
    assertThat(base.vectors("fresh").search("apples", 1)).hasSize(1);
    base.open();
    base.put(unit("pears"));
    assertThat(base.size()).isEqualTo(2);
  }

  @Test
  void latestAreTheLastRegisteredOldestFirst() {
    for (String text : List.of("a", "b", "c")) {
      base.put(unit(text));
    }
    assertThat(base.latest(2)).extracting(MemoryUnit::text).containsExactly("b", "c");
    assertThat(base.latest(9)).hasSize(3);
    assertThat(base.latest(-1)).isEmpty();
  }

  @Test
  void bytesCountTextsInUtf8AndIndexedVectors() {
    MemoryUnit a = base.put(unit("né").with("k", "€"));
    assertThat(base.bytes()).isEqualTo(3 + 3);
    base.vectors().index(a);
    assertThat(base.bytes()).isEqualTo(6 + 4 * 64);
    base.remove(a.id());
    assertThat(base.bytes()).isZero();
  }

  private static MemoryUnit unit(String text) {
    return MemoryUnit.of("note", text, 0);
  }

  private static List<String> ids(List<Hit> hits) {
    return new ArrayList<>(hits.stream().map(Hit::id).toList());
  }
}
