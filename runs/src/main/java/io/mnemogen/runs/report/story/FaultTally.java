package io.mnemogen.runs.report.story;

import io.mnemogen.design.Fault;
import io.mnemogen.evolve.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The designs that failed in one way.
///
/// @param kind the kind of fault
/// @param designs how many failed so
/// @param example what was said of the first
public record FaultTally(String kind, int designs, String example) {
  /// The tallies of all kinds that occurred, most frequent first.
  static List<FaultTally> of(Chronicle chronicle) {
    var tallies = new TreeMap<String, FaultTally>();
    for (Judged judged : chronicle.judged()) {
      if (judged.specimen().verdict() instanceof Verdict.Faulted(String suite, Fault fault)) {
        tallies.merge(
            fault.kind(),
            new FaultTally(fault.kind(), 1, fault.message()),
            (a, b) -> new FaultTally(a.kind(), a.designs() + 1, a.example()));
      }
    }
    var sorted = new ArrayList<>(tallies.values());
    sorted.sort(Comparator.comparingInt(FaultTally::designs).reversed());
    return sorted;
  }
}
