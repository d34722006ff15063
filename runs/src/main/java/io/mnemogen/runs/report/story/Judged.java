package io.mnemogen.runs.report.story;

import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Specimen;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// One judged design and its part in the search.
///
/// @param specimen the design, how it arose and what was said of it
/// @param best the best training quality so far, itself included; -1 before a design has run to the
///   end
/// @param test its mean quality on the test split, if it was tried there and ran to the end
/// @param marks what is special about it
public record Judged(Specimen specimen, double best, OptionalDouble test, Set<Mark> marks) {
  /// Something special about a judged design.
  public enum Mark {
    /// The search ended with it.
    WINNER,
    /// No judged design dominates it in quality, context tokens and units.
    FRONT,
    /// It was better on the training suite than all before it.
    INCUMBENT
  }

  public Judged {
    marks = Collections.unmodifiableSet(marks);
  }

  /// Whether it carries a mark.
  public boolean is(Mark mark) {
    return marks.contains(mark);
  }

  /// Whether it was judged after the search, to simplify the winner.
  public boolean simplifies() {
    return specimen.origin().operator().equals(Origin.SIMPLIFY);
  }

  /// Its mean quality on the validation split, if it was validated and ran to the end.
  public Optional<Double> validation() {
    return specimen.validated().map(v -> v.objectives().quality());
  }
}
