package io.mnemogen.evolve.search;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.meta.MetaAgent;
import java.util.LinkedHashMap;
import java.util.List;

/// What a search starts from.
///
/// @param seeds designs that are always judged first, in order; the pool slots are swapped in from
/// @param agent writes new slot programs
public record Stock(List<NamedDesign> seeds, MetaAgent agent) {
  public Stock {
    seeds = List.copyOf(seeds);
  }

  /// The seeds as proposals, each design once.
  List<Proposal> proposals() {
    var distinct = new LinkedHashMap<String, Proposal>();
    seeds.forEach(seed -> distinct.putIfAbsent(seed.design().id(), Proposal.seed(seed)));
    return List.copyOf(distinct.values());
  }
}
