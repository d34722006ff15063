package io.mnemogen.design.graph;

import io.mnemogen.design.view.NamedView;
import io.mnemogen.design.view.Seal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A graph of typed, weighted, directed edges between names. A name is a node as long as it has an
/// edge or was added. Two nodes have at most one edge of a type in a direction.
///
/// Results are in order of insertion; unknown names have no edges. Following edges goes from start
/// to end unless said otherwise.
public final class GraphView implements NamedView {
  private record Key(String type, String to) {}

  private final SequencedMap<String, SequencedMap<Key, Edge>> out = new LinkedHashMap<>();
  private final Map<String, SequencedSet<String>> in = new LinkedHashMap<>();
  private final Seal seal;

  /// An empty graph, changed only while the seal is open.
  public GraphView(Seal seal) {
    this.seal = seal;
  }

  /// Adds a node; nothing happens if there is one.
  public void add(String node) {
    seal.check("add");
    out.computeIfAbsent(node, n -> new LinkedHashMap<>());
    in.computeIfAbsent(node, n -> new LinkedHashSet<>());
  }

  /// Adds an edge, or gives the edge there is another weight.
  public void link(String from, String type, String to, double weight) {
    Edge before = edge(from, type, to);
    put(
        before == null
            ? new Edge(from, type, to, weight, 0, 0)
            : new Edge(from, type, to, weight, before.uses(), before.successes()));
  }

  /// Adds edges in both directions.
  public void join(String a, String type, String b, double weight) {
    link(a, type, b, weight);
    link(b, type, a, weight);
  }

  /// Adds to the weight of an edge, from 0; returns what it is then.
  public double strengthen(String from, String type, String to, double amount) {
    Edge before = edge(from, type, to);
    double weight = (before == null ? 0 : before.weight()) + amount;
    link(from, type, to, weight);
    return weight;
  }

  /// Counts one use of an edge. Nothing happens if there is none.
  public void credit(String from, String type, String to, boolean success) {
    seal.check("credit");
    Edge e = edge(from, type, to);
    if (e != null) {
      put(new Edge(from, type, to, e.weight(), e.uses() + 1, e.successes() + (success ? 1 : 0)));
    }
  }

  /// Removes an edge. Nothing happens if there is none.
  public void cut(String from, String type, String to) {
    seal.check("cut");
    SequencedMap<Key, Edge> edges = out.get(from);
    if (edges != null && edges.remove(new Key(type, to)) != null) {
      tidy(from, to);
    }
  }

  /// Makes two nodes one: the edges of `from` become edges of `into`, weights of equal edges and
  /// their counts add up, edges between the two vanish.
  public void merge(String from, String into) {
    seal.check("merge");
    if (from.equals(into) || !has(from)) {
      return;
    }
    List<Edge> moved = new ArrayList<>(edges(from));
    moved.addAll(incoming(from));
    forget(from);
    add(into);
    for (Edge e : moved) {
      String start = e.from().equals(from) ? into : e.from();
      String end = e.to().equals(from) ? into : e.to();
      if (!start.equals(end)) {
        Edge known = edge(start, e.type(), end);
        put(
            known == null
                ? new Edge(start, e.type(), end, e.weight(), e.uses(), e.successes())
                : new Edge(
                    start,
                    e.type(),
                    end,
                    known.weight() + e.weight(),
                    known.uses() + e.uses(),
                    known.successes() + e.successes()));
      }
    }
  }

  /// Removes a node with its edges.
  @Override
  public void forget(String id) {
    seal.check("forget");
    if (!has(id)) {
      return;
    }
    edges(id).forEach(e -> incomingOf(e.to()).remove(id));
    for (String source : List.copyOf(incomingOf(id))) {
      SequencedMap<Key, Edge> edges = out.get(source);
      if (edges != null) {
        edges.values().removeIf(e -> e.to().equals(id));
      }
    }
    out.remove(id);
    in.remove(id);
  }

  /// Whether there is a node of this name.
  public boolean has(String node) {
    return out.containsKey(node);
  }

  /// All nodes.
  public List<String> nodes() {
    return List.copyOf(out.keySet());
  }

  /// All edges.
  public List<Edge> edges() {
    return out.values().stream().flatMap(edges -> edges.values().stream()).toList();
  }

  /// The edges that start at a node.
  public List<Edge> edges(String node) {
    SequencedMap<Key, Edge> edges = out.get(node);
    return edges == null ? List.of() : List.copyOf(edges.values());
  }

  /// The edges of a type that start at a node.
  public List<Edge> edges(String node, String type) {
    return edges(node).stream().filter(e -> e.type().equals(type)).toList();
  }

  /// The edges that end at a node.
  public List<Edge> incoming(String node) {
    return incomingOf(node).stream()
        .flatMap(source -> edges(source).stream())
        .filter(e -> e.to().equals(node))
        .toList();
  }

  /// The edge of a type between two nodes, or null.
  public @Nullable Edge edge(String from, String type, String to) {
    SequencedMap<Key, Edge> edges = out.get(from);
    return edges == null ? null : edges.get(new Key(type, to));
  }

  /// The weight of an edge, or 0.
  public double weight(String from, String type, String to) {
    Edge edge = edge(from, type, to);
    return edge == null ? 0 : edge.weight();
  }

  /// Where the edges of a node lead, each node once.
  public List<String> neighbours(String node) {
    return edges(node).stream().map(Edge::to).distinct().toList();
  }

  /// The nodes within a number of hops of some others, by distance in hops, those themselves at 0;
  /// in breadth-first order. Costs O(edges met).
  public SequencedMap<String, Integer> within(Collection<String> starts, int hops) {
    return within(starts, hops, edge -> true);
  }

  /// The same over edges that satisfy a condition only.
  public SequencedMap<String, Integer> within(
      Collection<String> starts, int hops, Predicate<Edge> condition) {
    var distance = new LinkedHashMap<String, Integer>();
    starts.stream().filter(this::has).forEach(node -> distance.put(node, 0));
    List<String> frontier = List.copyOf(distance.keySet());
    for (int hop = 1; hop <= hops && !frontier.isEmpty(); hop++) {
      var next = new ArrayList<String>();
      for (String node : frontier) {
        for (Edge edge : edges(node)) {
          if (condition.test(edge) && distance.putIfAbsent(edge.to(), hop) == null) {
            next.add(edge.to());
          }
        }
      }
      frontier = next;
    }
    return distance;
  }

  /// The nodes on a shortest way from one node to another, both included, by number of edges; none
  /// if there is no way.
  public List<String> path(String from, String to) {
    return Traversal.path(this, from, to);
  }

  /// Personalised PageRank: how often a walker is at each node who follows edges in proportion to
  /// their weights and, with probability `1 − damping` and at dead ends, starts anew at a seed in
  /// proportion to the seeds' weights (Haveliwala 2002). Sums to 1; empty without seeds in the
  /// graph. At most 100 rounds of O(edges), ending at a change below 1e-9.
  ///
  /// @param seeds by node; weights of 0 or less and unknown nodes do not count
  /// @param damping in [0, 1); 0.85 for the web, 0.5 in HippoRAG 2, 0.1 in MemGAS
  public SequencedMap<String, Double> pageRank(Map<String, Double> seeds, double damping) {
    return Compact.of(this).pageRank(seeds, damping);
  }

  /// PageRank with every node a seed of equal weight.
  public SequencedMap<String, Double> pageRank(double damping) {
    var seeds = new LinkedHashMap<String, Double>();
    out.keySet().forEach(node -> seeds.put(node, 1.0));
    return pageRank(seeds, damping);
  }

  /// Communities by label propagation (Raghavan, Albert and Kumara 2007) over edges in both
  /// directions: in order of the nodes, each takes the label with the greatest weight among its
  /// neighbours, of equal ones its own if it is among them, else the oldest; until nothing changes,
  /// at most 50 rounds of O(edges). In order of their first node.
  public List<List<String>> communities() {
    return Compact.of(this).communities();
  }

  private void put(Edge edge) {
    add(edge.from());
    add(edge.to());
    SequencedMap<Key, Edge> edges = out.get(edge.from());
    if (edges != null) {
      edges.put(new Key(edge.type(), edge.to()), edge);
    }
    incomingOf(edge.to()).add(edge.from());
  }

  private void tidy(String from, String to) {
    if (edges(from).stream().noneMatch(e -> e.to().equals(to))) {
      incomingOf(to).remove(from);
    }
  }

  private SequencedSet<String> incomingOf(String node) {
    SequencedSet<String> sources = in.get(node);
    return sources == null ? new LinkedHashSet<>() : sources;
  }
}
