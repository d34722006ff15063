package io.mnemogen.evolve.search;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.breed.History;
import io.mnemogen.evolve.select.Twins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Re-scores the best designs of a search with fresh episodes: the best of many scores is mostly
/// lucky, and what looks best is bred from most.
///
/// @param fresh judges on training episodes the search has not seen
/// @param best how many of the best must have been re-scored
/// @param archive keeps what is said
/// @param history what was judged so far; takes the new scores
record Rescoring(Judge fresh, int best, Archive archive, History history) {
  /// Those of the best that have not been re-scored, best first.
  List<Specimen> due() {
    return Twins.apart(history.ranked()).stream()
        .limit(best)
        .filter(s -> s.fresh().isEmpty())
        .toList();
  }

  /// Re-scores specimens; what the archive knows is taken from there.
  ///
  /// @return whether all were, rather than stopped before the first that was not
  boolean rescore(List<Specimen> due, Bench bench) {
    var missing = new ArrayList<MemoryDesign>();
    for (Specimen specimen : due) {
      Optional<Verdict> said = archive.verdict(specimen.id(), Stage.FRESH);
      said.ifPresent(v -> history.rescore(specimen.rescored(said)));
      if (said.isEmpty()) {
        missing.add(specimen.design());
      }
    }
    return bench.judge(
        fresh,
        missing,
        (design, said) -> {
          archive.put(design.id(), Stage.FRESH, said);
          history.find(design.id()).ifPresent(s -> history.rescore(s.rescored(Optional.of(said))));
        });
  }
}
