package io.mnemogen.evolve.search;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.archive.Archive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// What shaped a search, noted in its archive, so that a search is resumed only as it was begun.
final class PlanNotes {
  private static final String PREFIX = "plan.";

  private static final String SIMPLIFICATIONS = PREFIX + "simplifications";

  /// What earlier versions, which did not note it, did.
  private static final Map<String, String> LATER = Map.of(PREFIX + "rescored", "0");

  private PlanNotes() {}

  /// Notes the plan in a new archive, or compares it with what is noted. Simplifying comes after
  /// the search, so an archive from before there was any takes up what the plan says.
  ///
  /// @throws IllegalArgumentException naming every difference
  static void check(Archive archive, Plan plan, Stock stock) {
    SequencedMap<String, String> noted = archive.notes();
    var differences = new ArrayList<String>();
    notes(plan, stock)
        .forEach((name, value) -> {
          String before = noted.getOrDefault(name, LATER.get(name));
          if (!noted.containsKey(name) && (archive.size() == 0 || name.equals(SIMPLIFICATIONS))) {
            archive.note(name, value);
          } else if (!value.equals(before)) {
            differences.add(
                "%s is %s, was %s".formatted(name.substring(PREFIX.length()), value, before));
          }
        });
    if (!differences.isEmpty()) {
      throw new IllegalArgumentException(
          "a search is resumed with the plan it was begun with, but %s; use the old plan or a new"
                  .formatted(String.join("; ", differences))
              + " archive");
    }
  }

  private static SequencedMap<String, String> notes(Plan plan, Stock stock) {
    var notes = new LinkedHashMap<String, String>();
    notes.put(PREFIX + "seed", String.valueOf(plan.seed()));
    notes.put(PREFIX + "evaluations", String.valueOf(plan.evaluations()));
    notes.put(PREFIX + "population", String.valueOf(plan.population()));
    notes.put(PREFIX + "strategy", plan.strategy());
    notes.put(PREFIX + "racing", String.valueOf(plan.racing()));
    notes.put(PREFIX + "elites", String.valueOf(plan.scrutiny().elites()));
    notes.put(PREFIX + "rescored", String.valueOf(plan.scrutiny().rescored()));
    notes.put(SIMPLIFICATIONS, String.valueOf(plan.scrutiny().simplifications()));
    notes.put(PREFIX + "operators", plan.operators().toString());
    notes.put(PREFIX + "meta-agent", stock.agent().name());
    notes.put(
        PREFIX + "seeds",
        stock.seeds().stream()
            .map(NamedDesign::design)
            .map(d -> d.shortId())
            .collect(Collectors.joining(" ")));
    plan.context().forEach((name, value) -> notes.put(PREFIX + "context." + name, value));
    return notes;
  }
}
