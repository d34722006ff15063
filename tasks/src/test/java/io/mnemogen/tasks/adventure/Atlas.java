package io.mnemogen.tasks.adventure;

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

/// The map of a realm as observations draw it: "You are in the ROOM. … Ways lead to ROOM, ROOM."
final class Atlas implements Wayfinding.Chart {
  private final Map<String, Set<String>> ways = new LinkedHashMap<>();

  Atlas(List<Experience> lived) {
    for (Experience experience : lived) {
      for (Turn turn : experience.turns()) {
        if (turn.role().equals(Turn.ENVIRONMENT)) {
          read(turn.text());
        }
      }
    }
  }

  @Override
  public List<String> way(String from, String to) {
    var cameFrom = new HashMap<String, String>();
    var queue = new ArrayList<>(List.of(from));
    for (int i = 0; i < queue.size() && !cameFrom.containsKey(to); i++) {
      for (String next : ways.getOrDefault(queue.get(i), Set.of())) {
        if (!next.equals(from) && cameFrom.putIfAbsent(next, queue.get(i)) == null) {
          queue.add(next);
        }
      }
    }
    var way = new ArrayList<String>();
    for (String at = to; cameFrom.containsKey(at); at = cameFrom.get(at)) {
      way.addFirst("go " + at);
    }
    return way;
  }

  private void read(String observation) {
    int lead = observation.indexOf("Ways lead to");
    String room = Wayfinding.room(observation);
    if (lead >= 0 && !room.isEmpty()) {
      List<String> names = Reading.words(observation.substring(lead + "Ways lead to".length()));
      for (String name : names) {
        ways.computeIfAbsent(room, r -> new LinkedHashSet<>()).add(name);
        ways.computeIfAbsent(name, r -> new LinkedHashSet<>()).add(room);
      }
    }
  }
}
