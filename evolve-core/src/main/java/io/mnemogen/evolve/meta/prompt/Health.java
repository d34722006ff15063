package io.mnemogen.evolve.meta.prompt;

import io.mnemogen.design.Slot;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.meta.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What each slot did while a design was judged, from the counters among the metrics of a verdict.
final class Health {
  private record Counter(Slot slot, String metric, String words) {}

  private static final List<Counter> COUNTERS =
      List.of(
          new Counter(Slot.ENCODE, "experiences", "experiences given a memory"),
          new Counter(Slot.STORE, "units", "units held at the end"),
          new Counter(Slot.STORE, "bytes", "bytes held at the end"),
          new Counter(Slot.RETRIEVE, "queries", "queries an episode"),
          new Counter(Slot.RETRIEVE, "empty-answers", "empty answers an episode"),
          new Counter(Slot.RETRIEVE, "passages", "passages served an episode"),
          new Counter(Slot.RETRIEVE, "units-served", "different units served an episode"),
          new Counter(Slot.RETRIEVE, "hit-rate", "share of episodes served anything"));

  private Health() {}

  /// A line for every counter, and for every slot whose changes failed before.
  static String text(Verdict.Scored scored, List<Change> tried) {
    var lines = new ArrayList<String>();
    for (Counter counter : COUNTERS) {
      Double value = scored.metrics().get(counter.metric());
      if (value != null) {
        lines.add(
            String.format(
                Locale.ROOT, "- %s: %s: %.2f", counter.slot().key(), counter.words(), value));
      }
    }
    for (Slot slot : Slot.values()) {
      long changed = tried.stream().filter(c -> c.slots().contains(slot)).count();
      long failed =
          tried.stream().filter(c -> c.slots().contains(slot) && c.after().failed()).count();
      if (changed > 0) {
        lines.add("- %s: of the last %d changes, %d failed".formatted(slot.key(), changed, failed));
      }
    }
    return lines.isEmpty() ? "Nothing was counted." : String.join("\n", lines);
  }

  /// Whether a metric is one of the counters.
  static boolean isCounter(String metric) {
    return COUNTERS.stream().anyMatch(c -> c.metric().equals(metric));
  }
}
