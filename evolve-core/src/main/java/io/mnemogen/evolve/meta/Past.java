package io.mnemogen.evolve.meta;

import io.mnemogen.evolve.Specimen;
import java.util.List;

/// What a search has found out so far, as far as it concerns one parent.
///
/// @param lineage the changes that led to the parent, oldest first
/// @param tried what was made of the parent before, oldest first
/// @param inspirations a few judged specimens unlike the parent and one another
public record Past(List<Change> lineage, List<Change> tried, List<Specimen> inspirations) {
  /// Nothing known.
  public static final Past NONE = new Past(List.of(), List.of(), List.of());

  public Past {
    lineage = List.copyOf(lineage);
    tried = List.copyOf(tried);
    inspirations = List.copyOf(inspirations);
  }
}
