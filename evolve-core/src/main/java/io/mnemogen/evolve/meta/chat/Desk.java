package io.mnemogen.evolve.meta.chat;

import io.mnemogen.evolve.Judge;

/// What a [ChatMetaAgent] works with besides its models.
///
/// @param smoke judges a draft on a course so short that mistakes show at little cost
/// @param repairs how often an answer that cannot be used, or a draft that fails on the smoke
///   course, goes back for one proposal, 0 or more
/// @param creativity how far from what is known drafts are to go, in [0, 1]
public record Desk(Judge smoke, int repairs, double creativity) {
  /// @throws IllegalArgumentException naming every number out of range
  public Desk {
    if (repairs < 0 || !(creativity >= 0 && creativity <= 1)) {
      throw new IllegalArgumentException(
          "repairs must be 0 or more and creativity from 0 to 1, but they are %d and %s"
              .formatted(repairs, creativity));
    }
  }
}
