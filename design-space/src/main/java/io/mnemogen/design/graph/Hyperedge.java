package io.mnemogen.design.graph;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// A named set of members that belong together.
///
/// @param name what it is called, such as the id of a unit
/// @param members in order of their coming
public record Hyperedge(String name, SequencedSet<String> members) {
  public Hyperedge {
    members = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(members));
  }

  /// How many members two have in common.
  public int overlap(Hyperedge other) {
    return (int) members.stream().filter(other.members::contains).count();
  }
}
