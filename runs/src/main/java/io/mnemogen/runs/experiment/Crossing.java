package io.mnemogen.runs.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// How the winners of one variant on one task did on another, over their seeds: a cell of the
/// transfer matrix. The component names are documented JSON keys.
///
/// @param task what was searched on
/// @param variant how
/// @param target what the winners were tried on
/// @param runs winners, one a seed
/// @param test how they did there; `overControl` is over the winners the same variant found on the
///   target itself, and null where it found none
public record Crossing(String task, String variant, String target, int runs, Score test) {
  private record Place(String task, String variant, String target) {}

  /// All cells, in the order of what was transferred.
  static List<Crossing> of(List<Outcome> outcomes, List<Transferred> transfers) {
    var places = new LinkedHashMap<Place, List<Transferred>>();
    for (Transferred t : transfers) {
      var place = new Place(t.task(), t.variant(), t.target());
      places.computeIfAbsent(place, p -> new ArrayList<>()).add(t);
    }
    var cells = new ArrayList<Crossing>();
    places.forEach((place, there) -> cells.add(cell(place, there, outcomes)));
    return cells;
  }

  private static Crossing cell(Place place, List<Transferred> there, List<Outcome> outcomes) {
    List<Outcome> natives =
        outcomes.stream()
            .filter(o -> o.task().equals(place.target()) && o.variant().equals(place.variant()))
            .toList();
    boolean comparable =
        natives.stream()
            .map(Outcome::seed)
            .toList()
            .equals(there.stream().map(Transferred::seed).toList());
    return new Crossing(
        place.task(),
        place.variant(),
        place.target(),
        there.size(),
        Score.of(
            Qualities.together(there.stream().map(Transferred::test).toList()),
            comparable
                ? Optional.of(Qualities.together(natives.stream().map(Outcome::test).toList()))
                : Optional.empty()));
  }
}
