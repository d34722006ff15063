package io.mnemogen.runs;

import java.util.ArrayList;
import java.util.List;

/// What was measured and found while a run was worked on; nothing of it can change a result.
///
/// @param sittings one per command that worked on the run, in order
public record Journal(List<Sitting> sittings) {
  public Journal {
    sittings = List.copyOf(sittings);
  }

  /// One command that worked on a run.
  ///
  /// @param begun when, as an ISO 8601 instant
  /// @param seconds wall time
  /// @param judged designs in the archive at its end
  /// @param guests guest processes at work at the same time
  /// @param walls which walls stood around the candidates, in one sentence
  /// @param versions of what took part, such as `mnemogen 0.1.0`
  public record Sitting(
      String begun, double seconds, int judged, int guests, String walls, List<String> versions) {
    public Sitting {
      versions = List.copyOf(versions);
    }
  }

  /// Wall time of all sittings.
  public double seconds() {
    return sittings.stream().mapToDouble(Sitting::seconds).sum();
  }

  /// The same journal with one more sitting.
  Journal with(Sitting sitting) {
    var more = new ArrayList<>(sittings);
    more.add(sitting);
    return new Journal(more);
  }
}
