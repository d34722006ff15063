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
import java.util.function.BiPredicate;

/// Named sets over members, such as memory points over entities. Results are in order of insertion;
/// an edge may be empty.
public final class HypergraphView implements NamedView {
  private final SequencedMap<String, Hyperedge> edges = new LinkedHashMap<>();
  private final Map<String, SequencedSet<String>> of = new LinkedHashMap<>();
  private final Seal seal;

  /// An empty hypergraph, changed only while the seal is open.
  public HypergraphView(Seal seal) {
    this.seal = seal;
  }

  /// Adds members to the edge of a name, which is made if there is none.
  public void join(String name, Collection<String> members) {
    seal.check("join");
    var all = new LinkedHashSet<>(members(name));
    all.addAll(members);
    edges.put(name, new Hyperedge(name, all));
    all.forEach(member -> of.computeIfAbsent(member, m -> new LinkedHashSet<>()).add(name));
  }

  /// Moves the members of one edge into another and drops it.
  public void merge(String from, String into) {
    seal.check("merge");
    if (!from.equals(into) && edges.containsKey(from)) {
      join(into, members(from));
      drop(from);
    }
  }

  /// Merges, in order, every edge into the first before it that shares enough members and satisfies
  /// a condition; returns the names that are gone, each with the name that took it in. Costs
  /// O(edges that share members).
  ///
  /// @param shared how many members they must share at least, 1 or more
  /// @param condition on the two names, such as that their texts say the same
  public SequencedMap<String, String> mergeOverlapping(
      int shared, BiPredicate<String, String> condition) {
    seal.check("mergeOverlapping");
    var gone = new LinkedHashMap<String, String>();
    List<String> order = List.copyOf(edges.keySet());
    for (int i = 0; i < order.size(); i++) {
      String name = order.get(i);
      Hyperedge edge = edge(name);
      List<String> before = order.subList(0, i);
      var candidates = new LinkedHashSet<>(edgesOf(edge.members()));
      for (String other : before) {
        if (candidates.contains(other)
            && edge.overlap(edge(other)) >= Math.max(1, shared)
            && condition.test(other, name)) {
          merge(name, other);
          gone.put(name, other);
          break;
        }
      }
    }
    return gone;
  }

  /// Removes an edge of this name and a member of this name from all edges.
  @Override
  public void forget(String id) {
    seal.check("forget");
    drop(id);
    SequencedSet<String> holders = of.remove(id);
    if (holders != null) {
      for (String name : holders) {
        var left = new LinkedHashSet<>(members(name));
        left.remove(id);
        edges.put(name, new Hyperedge(name, left));
      }
    }
  }

  /// The edge of this name; without members if there is none.
  public Hyperedge edge(String name) {
    return edges.getOrDefault(name, new Hyperedge(name, new LinkedHashSet<>()));
  }

  /// The members of the edge of this name.
  public List<String> members(String name) {
    return List.copyOf(edge(name).members());
  }

  /// The names of all edges.
  public List<String> names() {
    return List.copyOf(edges.keySet());
  }

  /// The edges that hold any of some members, each by how many of them it holds.
  public SequencedMap<String, Integer> holding(Collection<String> members) {
    var counts = new LinkedHashMap<String, Integer>();
    for (String member : new LinkedHashSet<>(members)) {
      of.getOrDefault(member, new LinkedHashSet<>())
          .forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    return counts;
  }

  /// The other members of the edges that hold a member.
  public List<String> companions(String member) {
    var companions = new LinkedHashSet<String>();
    edgesOf(List.of(member)).forEach(name -> companions.addAll(members(name)));
    companions.remove(member);
    return List.copyOf(companions);
  }

  private List<String> edgesOf(Collection<String> members) {
    return new ArrayList<>(holding(members).keySet());
  }

  private void drop(String name) {
    Hyperedge dropped = edges.remove(name);
    if (dropped != null) {
      for (String member : dropped.members()) {
        SequencedSet<String> names = of.get(member);
        if (names != null) {
          names.remove(name);
        }
      }
    }
  }
}
