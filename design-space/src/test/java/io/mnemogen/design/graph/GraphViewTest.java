package io.mnemogen.design.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.design.view.Seal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphViewTest {
  private final Seal seal = new Seal();
  private final GraphView graph = new GraphView(seal);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void agreesWithJGraphT(long seed) {
    var random = new SplittableRandom(seed);
    var theirs =
        new SimpleDirectedWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    for (int i = 0; i < 60; i++) {
      theirs.addVertex("n" + i);
      graph.add("n" + i);
    }
    for (int i = 0; i < 150; i++) {
      String from = "n" + random.nextInt(60);
      String to = "n" + random.nextInt(60);
      double weight = random.nextDouble(0.1, 3);
      if (!from.equals(to)) {
        graph.link(from, "to", to, weight);
        DefaultWeightedEdge edge = theirs.addEdge(from, to);
        theirs.setEdgeWeight(edge == null ? theirs.getEdge(from, to) : edge, weight);
      }
    }
    Map<String, Double> ranks = graph.pageRank(0.85);
    var reference = new PageRank<>(theirs, 0.85, 200, 1e-12);
    for (String node : theirs.vertexSet()) {
      assertThat(ranks.get(node)).isCloseTo(reference.getVertexScore(node), within(1e-7));
    }
    var ways = new BFSShortestPath<>(theirs);
    for (int i = 0; i < 60; i++) {
      var way = ways.getPath("n0", "n" + i);
      assertThat(graph.path("n0", "n" + i)).hasSize(way == null ? 0 : way.getLength() + 1);
      assertThat(graph.within(List.of("n0"), 60).getOrDefault("n" + i, -1))
          .isEqualTo(way == null ? -1 : way.getLength());
    }
  }

  @Test
  void personalisedRanksStayNearTheirSeeds() {
    for (int i = 0; i < 9; i++) {
      graph.join("n" + i, "next", "n" + (i + 1), 1);
    }
    var ranks = graph.pageRank(Map.of("n0", 2.0, "unknown", 5.0, "n9", -1.0), 0.5);
    assertThat(ranks.values().stream().mapToDouble(d -> d).sum()).isCloseTo(1, within(1e-9));
    assertThat(ranks.get("n0")).isGreaterThan(ranks.get("n1"));
    assertThat(ranks.get("n2")).isGreaterThan(ranks.get("n8"));
    assertThat(graph.pageRank(Map.of("unknown", 1.0), 0.5)).isEmpty();
    assertThat(graph.pageRank(Map.of("n3", 1.0), 0)).containsEntry("n3", 1.0);
  }

  @Test
  void communitiesAreDenselyJoined() {
    for (String side : List.of("a", "b")) {
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < i; j++) {
          graph.join(side + i, "near", side + j, 1);
        }
      }
    }
    graph.join("a0", "near", "b0", 0.5);
    graph.add("alone");
    assertThat(graph.communities())
        .hasSize(3)
        .anySatisfy(c -> assertThat(c).containsExactlyInAnyOrder("a0", "a1", "a2", "a3"))
        .anySatisfy(c -> assertThat(c).containsExactlyInAnyOrder("b0", "b1", "b2", "b3"));
  }

  @Test
  void edgesAreTypedAndCounted() {
    graph.link("a", "likes", "b", 1);
    graph.link("a", "knows", "b", 2);
    assertThat(graph.strengthen("a", "likes", "b", 0.5)).isEqualTo(1.5);
    graph.credit("a", "likes", "b", true);
    graph.credit("a", "unknown", "b", true);
    graph.link("a", "likes", "b", 3);
    Edge edge = graph.edge("a", "likes", "b");
    assertThat(edge).isEqualTo(new Edge("a", "likes", "b", 3, 1, 1));
    assertThat(graph.edges("a", "knows")).extracting(Edge::weight).containsExactly(2.0);
    assertThat(graph.neighbours("a")).containsExactly("b");
    graph.cut("a", "likes", "b");
    assertThat(graph.incoming("b")).extracting(Edge::type).containsExactly("knows");
    graph.cut("a", "knows", "b");
    assertThat(graph.incoming("b")).isEmpty();
    assertThat(graph.has("b")).isTrue();
    assertThat(graph.weight("b", "x", "a")).isZero();
  }

  @Test
  void hopsMayBeRestricted() {
    graph.link("a", "x", "b", 1);
    graph.link("b", "y", "c", 1);
    graph.link("c", "x", "d", 1);
    assertThat(graph.within(List.of("a", "unknown"), 2)).isEqualTo(Map.of("a", 0, "b", 1, "c", 2));
    assertThat(graph.within(List.of("a"), 9, e -> e.type().equals("x")).keySet())
        .containsExactly("a", "b");
    assertThat(graph.within(List.of("a"), 0)).hasSize(1);
  }

  @Test
  void mergedNodesShareTheirEdges() {
    graph.link("a", "x", "c", 1);
    graph.link("b", "x", "c", 2);
    graph.link("d", "x", "b", 4);
    graph.join("a", "same", "b", 1);
    graph.merge("b", "a");
    assertThat(graph.has("b")).isFalse();
    assertThat(graph.edges())
        .extracting(e -> e.from() + e.type() + e.to() + e.weight())
        .containsExactlyInAnyOrder("axc3.0", "dxa4.0");
    graph.merge("a", "a");
    graph.merge("unknown", "a");
    assertThat(graph.nodes()).doesNotContain("unknown");
  }

  @Test
  void forgottenNodesTakeTheirEdgesAlong() {
    graph.join("a", "x", "b", 1);
    graph.link("a", "loop", "a", 1);
    graph.link("c", "x", "a", 1);
    graph.forget("a");
    graph.forget("unknown");
    assertThat(graph.edges()).isEmpty();
    assertThat(graph.nodes()).containsExactly("b", "c");
    assertThat(graph.incoming("b")).isEmpty();
    graph.link("b", "x", "a", 1);
    assertThat(graph.incoming("a")).hasSize(1);
  }

  @Test
  void anEmptyGraphHasNothing() {
    assertThat(graph.pageRank(0.85)).isEmpty();
    assertThat(graph.communities()).isEmpty();
    assertThat(graph.path("a", "b")).isEmpty();
    assertThat(graph.edges("a")).isEmpty();
  }

  @Test
  void aSealedGraphIsReadOnly() {
    graph.link("a", "x", "b", 1);
    seal.close();
    for (Runnable change :
        List.<Runnable>of(
            () -> graph.add("z"),
            () -> graph.link("a", "x", "c", 1),
            () -> graph.join("a", "x", "c", 1),
            () -> graph.strengthen("a", "x", "b", 1),
            () -> graph.credit("a", "x", "b", true),
            () -> graph.cut("a", "x", "b"),
            () -> graph.merge("a", "b"),
            () -> graph.forget("a"))) {
      assertThatThrownBy(change::run).hasMessageContaining("read-only");
    }
    assertThat(graph.edges()).hasSize(1);
  }
}
