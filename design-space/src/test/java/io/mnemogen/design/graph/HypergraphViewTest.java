package io.mnemogen.design.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.view.Seal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HypergraphViewTest {
  private final Seal seal = new Seal();
  private final HypergraphView points = new HypergraphView(seal);

  @Test
  void edgesAreFoundByTheirMembers() {
    points.join("p1", List.of("anna", "oslo"));
    points.join("p2", List.of("anna", "bob"));
    points.join("p1", List.of("bob", "anna"));
    assertThat(points.members("p1")).containsExactly("anna", "oslo", "bob");
    assertThat(points.holding(List.of("anna", "oslo", "anna"))).isEqualTo(Map.of("p1", 2, "p2", 1));
    assertThat(points.companions("anna")).containsExactly("oslo", "bob");
    assertThat(points.members("unknown")).isEmpty();
    assertThat(points.holding(List.of("unknown"))).isEmpty();
  }

  @Test
  void overlappingEdgesMerge() {
    points.join("p1", List.of("a", "b", "c"));
    points.join("p2", List.of("x"));
    points.join("p3", List.of("b", "c", "d"));
    points.join("p4", List.of("d", "x"));
    assertThat(points.mergeOverlapping(2, (one, other) -> !other.equals("p4")))
        .isEqualTo(Map.of("p3", "p1"));
    assertThat(points.names()).containsExactly("p1", "p2", "p4");
    assertThat(points.members("p1")).containsExactly("a", "b", "c", "d");
    assertThat(points.holding(List.of("d")).keySet()).containsExactlyInAnyOrder("p4", "p1");
    assertThat(points.mergeOverlapping(2, (one, other) -> false)).isEmpty();
  }

  @Test
  void forgettingTakesEdgesAndMembers() {
    points.join("p1", List.of("a", "b"));
    points.join("p2", List.of("a"));
    points.forget("a");
    assertThat(points.members("p1")).containsExactly("b");
    assertThat(points.members("p2")).isEmpty();
    points.forget("p1");
    assertThat(points.names()).containsExactly("p2");
    assertThat(points.holding(List.of("b"))).isEmpty();
    seal.close();
    assertThatThrownBy(() -> points.join("p", List.of())).hasMessageContaining("read-only");
    assertThatThrownBy(() -> points.merge("p", "q")).hasMessageContaining("read-only");
  }
}
