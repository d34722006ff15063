package io.mnemogen.tasks.facts;

import io.mnemogen.tasks.reading.StatementMemory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The best hand design for facts: everything about the name asked for, newest first, then about
/// the names met there, and so on.
final class EntityHops {
  private static final Pattern NAME = Pattern.compile("\\b[A-Z][a-z]{3,}\\b");
  private static final Set<String> ORDINARY = Set.of("What", "Where", "The", "You");

  private EntityHops() {}

  static List<String> of(String question, StatementMemory memory, int hops) {
    Set<String> served = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    List<String> frontier = names(question);
    for (int hop = 0; hop < hops; hop++) {
      known.addAll(frontier);
      var next = new ArrayList<String>();
      for (String text : memory.newest()) {
        List<String> met = names(text);
        if (met.stream().anyMatch(frontier::contains) && served.add(text)) {
          met.stream().filter(name -> !known.contains(name)).forEach(next::add);
        }
      }
      frontier = next;
    }
    return List.copyOf(served);
  }

  private static List<String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map(m -> m.group())
        .filter(name -> !ORDINARY.contains(name))
        .toList();
  }
}
