package io.mnemogen.design.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.design.toolbox.TextKit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecordsTest {
  private final MemoryBase base = new MemoryBase(new HashingEmbedder(16), new TextKit());
  private final Records records = base.records();

  @Test
  void newerUnitsCloseEarlierOnes() {
    MemoryUnit oslo = base.put(MemoryUnit.of("fact", "Anna lives in Oslo", 10));
    MemoryUnit rome = records.supersede(oslo.id(), MemoryUnit.of("fact", "Anna lives in Rome", 20));
    assertThat(records.validAt(15)).extracting(MemoryUnit::id).containsExactly(oslo.id());
    assertThat(records.validAt(20)).extracting(MemoryUnit::id).containsExactly(rome.id());
    assertThat(rome.version()).isEqualTo(2);
    assertThat(rome.sources()).containsExactly(oslo.id());
    assertThat(records.history(rome.id())).extracting(MemoryUnit::time).containsExactly(20L, 10L);
    assertThat(records.history("unknown")).isEmpty();
    assertThat(records.supersede("unknown", MemoryUnit.of("fact", "x", 1)).version()).isEqualTo(1);
  }

  @Test
  void retiredUnitsLeaveViewsAndMayReturn() {
    MemoryUnit a = base.put(MemoryUnit.of("fact", "apples", 1));
    long bytes = base.bytes();
    assertThat(base.keywords().search("apples", 1)).hasSize(1);
    records.retire(a.id());
    records.retire("unknown");
    assertThat(base.has(a.id())).isFalse();
    assertThat(base.keywords().search("apples", 1)).isEmpty();
    assertThat(records.retired()).containsExactly(a);
    assertThat(base.bytes()).isEqualTo(bytes);
    records.restore(a.id());
    records.restore(a.id());
    assertThat(base.keywords().search("apples", 1)).hasSize(1);
    assertThat(records.retired()).isEmpty();
  }

  @Test
  void duplicatesHaveTheSameWords() {
    MemoryUnit a = base.put(MemoryUnit.of("fact", "Red apples!", 1));
    MemoryUnit b = MemoryUnit.of("fact", "red, APPLES", 2);
    assertThat(records.duplicateOf(b)).isEqualTo(a);
    assertThat(records.duplicateOf(a)).isNull();
    assertThat(records.duplicateOf(MemoryUnit.of("fact", "green apples", 2))).isNull();
    base.put(a.withText("green apples"));
    assertThat(records.duplicateOf(b)).isNull();
    base.remove(a.id());
    assertThat(records.duplicateOf(MemoryUnit.of("fact", "green apples", 2))).isNull();
  }

  @Test
  void mergingKeepsTheBetterSupportedTextAndAllProvenance() {
    MemoryUnit a =
        base.put(
            MemoryUnit.of("tip", "short", 1)
                .with("x", "1")
                .with(MemoryUnit.VALID_FROM, 5.0)
                .linkedTo("z"));
    MemoryUnit b =
        base.put(
            MemoryUnit.of("tip", "better", 2)
                .with(MemoryUnit.SUPPORT, 3.0)
                .with("x", "2")
                .with("y", "2")
                .with(MemoryUnit.VALID_FROM, 3.0)
                .from(List.of("s1"))
                .linkedTo(a.id()));
    MemoryUnit merged = Objects.requireNonNull(records.merge(a.id(), b.id()));
    assertThat(base.units()).containsExactly(merged);
    assertThat(merged.text()).isEqualTo("better");
    assertThat(merged.support()).isEqualTo(4);
    assertThat(merged.attribute("x")).isEqualTo("1");
    assertThat(merged.attribute("y")).isEqualTo("2");
    assertThat(merged.sources()).containsExactly("s1", b.id());
    assertThat(merged.links()).containsExactly("z");
    assertThat(merged.isValidAt(4)).isTrue();
    assertThat(merged.isValidAt(2)).isFalse();
    assertThat(records.merge(a.id(), "unknown")).isNull();
    assertThat(records.merge(a.id(), a.id())).isNull();
  }

  @Test
  void openValidityStaysOpen() {
    MemoryUnit closed = MemoryUnit.of("f", "a", 0).closedAt(5);
    assertThat(closed.isValidAt(5)).isFalse();
    assertThat(closed.mergedWith(MemoryUnit.of("f", "b", 0)).isValidAt(99)).isTrue();
  }

  @Test
  void sealedRecordsAreReadOnly() {
    MemoryUnit a = base.put(MemoryUnit.of("fact", "apples", 1));
    base.close();
    for (Runnable change :
        List.<Runnable>of(
            () -> records.retire(a.id()),
            () -> records.restore(a.id()),
            () -> records.merge(a.id(), "x"),
            () -> records.supersede(a.id(), a),
            () -> records.forget(a.id()),
            () -> records.registered(a))) {
      assertThatThrownBy(change::run).hasMessageContaining("read-only");
    }
    assertThat(records.duplicateOf(MemoryUnit.of("fact", "apples", 1))).isNotNull();
  }

  @Test
  void removedUnitsLeaveEveryNamedView() {
    MemoryUnit a = base.put(MemoryUnit.of("fact", "apples", 1));
    base.graph().link(a.id(), "x", "y", 1);
    base.hypergraph().join("point", List.of(a.id(), "z"));
    base.deltas().note(a.id(), "y", 1);
    base.associations().write(a.id(), "apples");
    base.cues().learn(List.of("cue"), a.id(), 1, 0.5, 0);
    base.tiers().place(a.id(), 1);
    base.tables().change("CREATE TABLE t(unit VARCHAR)");
    base.tables().change("INSERT INTO t VALUES(?)", a.id());
    base.remove(a.id());
    assertThat(base.graph().has(a.id())).isFalse();
    assertThat(base.hypergraph().members("point")).containsExactly("z");
    assertThat(base.deltas().rows()).isEmpty();
    assertThat(base.associations().names()).isEmpty();
    assertThat(base.cues().predictions(List.of("cue"))).isEmpty();
    assertThat(base.tiers().tier(a.id())).isEqualTo(-1);
    assertThat(base.tables().column("SELECT unit FROM t")).isEmpty();
  }
}
