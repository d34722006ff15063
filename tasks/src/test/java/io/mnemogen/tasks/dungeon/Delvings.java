package io.mnemogen.tasks.dungeon;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.tasks.world.Trajectories;
import io.mnemogen.tasks.world.Wayfinding;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Reference memories of rising skill for dungeons.
final class Delvings {
  private Delvings() {}

  /// All of them by name, weakest first.
  static SequencedMap<String, Supplier<Memory>> all() {
    var all = Trajectories.all();
    all.put(
        "location-prior",
        Trajectories.advising(
            (q, lived) -> Wayfinding.locationPrior(q, lived, new PassageChart(lived, true))));
    all.put("nearest-recipe", Trajectories.advising(Wayfinding::recipe));
    all.put("workflow-and-map", mapped(Trajectories::workflow, true));
    all.put("recipe-and-rash-map", mapped(Wayfinding::recipe, false));
    all.put("recipe-and-map", mapped(Wayfinding::recipe, true));
    return all;
  }

  private static Supplier<Memory> mapped(
      BiFunction<Query, List<Experience>, List<String>> lines, boolean careful) {
    return Trajectories.advising((q, lived) ->
        Wayfinding.mapped(
            Wayfinding.deeds(lines.apply(q, lived)), q, lived, new PassageChart(lived, careful)));
  }
}
