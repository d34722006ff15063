package io.mnemogen.evolve.select;

import io.mnemogen.evolve.Specimen;
import java.util.ArrayList;
import java.util.List;

/// The best-so-far designs of a search.
public final class Incumbents {
  private Incumbents() {}

  /// The specimens that had a better training quality than all before them, in order of judging.
  ///
  /// @param judged in order of judging
  public static List<Specimen> of(List<Specimen> judged) {
    var incumbents = new ArrayList<Specimen>();
    for (Specimen specimen : judged) {
      if (specimen.scored().isPresent()
          && (incumbents.isEmpty() || specimen.quality() > incumbents.getLast().quality())) {
        incumbents.add(specimen);
      }
    }
    return List.copyOf(incumbents);
  }
}
