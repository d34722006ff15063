package io.mnemogen.tasks.adventure;

import io.mnemogen.design.memory.Memory;
import io.mnemogen.tasks.world.Trajectories;
import io.mnemogen.tasks.world.Wayfinding;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// Reference memories of rising skill for realms.
final class Journeys {
  private Journeys() {}

  /// All of them by name, weakest first.
  static SequencedMap<String, Supplier<Memory>> all() {
    var all = Trajectories.all();
    all.put(
        "location-prior",
        Trajectories.advising((q, lived) -> Wayfinding.locationPrior(q, lived, new Atlas(lived))));
    all.put("nearest-recipe", Trajectories.advising(Wayfinding::recipe));
    all.put(
        "recipe-and-map",
        Trajectories.advising((q, lived) ->
            Wayfinding.mapped(Wayfinding.recipe(q, lived), q, lived, new Atlas(lived))));
    all.put(
        "workflow-and-map",
        Trajectories.advising((q, lived) ->
            Wayfinding.mapped(
                Wayfinding.deeds(Trajectories.workflow(q, lived)), q, lived, new Atlas(lived))));
    return all;
  }
}
