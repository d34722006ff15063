package io.mnemogen.tasks.dungeon;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.world.Reading;
import io.mnemogen.tasks.world.Wayfinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was lived of passages: where each mouth leads, and where one was wounded.
final class PassageChart implements Wayfinding.Chart {
  private final Map<String, Map<String, String>> ways = new LinkedHashMap<>();
  private final Set<String> traps = new LinkedHashSet<>();
  private final boolean careful;

  /// @param careful whether passages with known traps are left out
  PassageChart(List<Experience> lived, boolean careful) {
    this.careful = careful;
    for (Experience experience : lived) {
      String here = "";
      String passage = "";
      for (Turn turn : experience.turns()) {
        if (turn.role().equals(Turn.AGENT)) {
          List<String> words = Reading.words(turn.text());
          passage = words.getFirst().equals("go") ? words.getLast() : "";
        } else {
          String to = Wayfinding.room(turn.text());
          note(here, passage, to, turn.text());
          here = to.isEmpty() ? here : to;
        }
      }
    }
  }

  @Override
  public List<String> way(String from, String to) {
    var cameFrom = new HashMap<String, String>();
    var by = new HashMap<String, String>();
    var queue = new ArrayList<>(List.of(from));
    for (int i = 0; i < queue.size() && !by.containsKey(to); i++) {
      String at = queue.get(i);
      ways.getOrDefault(at, Map.of())
          .forEach((passage, next) -> {
            boolean shunned = careful && traps.contains(passage);
            if (!shunned && !next.equals(from) && cameFrom.putIfAbsent(next, at) == null) {
              by.put(next, passage);
              queue.add(next);
            }
          });
    }
    var way = new ArrayList<String>();
    for (String at = to; by.containsKey(at); at = cameFrom.get(at)) {
      way.addFirst("go " + by.get(at));
    }
    return way;
  }

  private void note(String here, String passage, String to, String observation) {
    if (!here.isEmpty() && !passage.isEmpty() && !to.isEmpty()) {
      ways.computeIfAbsent(here, r -> new LinkedHashMap<>()).put(passage, to);
      if (observation.startsWith("A trap")) {
        traps.add(passage);
      }
    }
  }
}
