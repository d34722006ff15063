package io.mnemogen.evolve.meta.prompt;

import io.mnemogen.evolve.Rationale;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.meta.Change;
import java.util.List;
import java.util.stream.Collectors;

/// What a search has found out, in words.
final class PastText {
  private PastText() {}

  /// One line a change: the operator, the slots, what it did to the score, and the hypothesis.
  static String changes(List<Change> changes, String none) {
    return changes.isEmpty()
        ? none
        : changes.stream().map(PastText::line).collect(Collectors.joining("\n"));
  }

  /// Designs with their scores and code.
  static String inspirations(List<Specimen> specimens) {
    return specimens.isEmpty()
        ? "There are none yet."
        : specimens.stream()
            .map(s -> "%s:\n%s".formatted(Scores.quality(s), Programs.all(s)))
            .collect(Collectors.joining("\n\n"));
  }

  private static String line(Change change) {
    Specimen after = change.after();
    String what = change.slots().isEmpty() ? "tunables" : Programs.names(change.slots());
    String line = "- %s of %s: %s".formatted(after.origin().operator(), what, Scores.gain(change));
    String said = after.origin().rationale().map(Rationale::hypothesis).orElse("");
    String fault = after.verdict() instanceof Verdict.Faulted f ? f.fault().message() : "";
    return line
        + (said.isBlank() ? "" : "\n" + Data.block("its hypothesis", said))
        + (fault.isEmpty() ? "" : "\n" + Data.block("its fault", fault));
  }
}
