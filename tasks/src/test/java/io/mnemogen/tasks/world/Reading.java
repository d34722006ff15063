package io.mnemogen.tasks.world;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the reference memories read out of experiences, with no word of a world built in but the
/// verbs `go`, `open`, `take`, `put` and the way observations list things.
public final class Reading {
  private static final Set<String> SMALL =
      Set.of(
          "to", "from", "in", "on", "with", "the", "a", "some", "it", "and", "them", "under", "at");

  private Reading() {}

  /// Lower-case words made of letters, without small words.
  public static List<String> words(String text) {
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        start = -1;
        if (!SMALL.contains(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /// The agent's commands as words: the verb, then the nouns, without numbers.
  public static List<List<String>> commands(Experience experience) {
    return experience.turns().stream()
        .filter(turn -> turn.role().equals(Turn.AGENT))
        .map(turn -> words(turn.text()))
        .toList();
  }

  /// Every noun of every command: what can be named in a task.
  public static Set<String> nouns(List<Experience> lived) {
    var nouns = new LinkedHashSet<String>();
    for (Experience experience : lived) {
      commands(experience).forEach(c -> nouns.addAll(c.subList(1, c.size())));
      sightings(experience).forEach((furniture, things) -> nouns.addAll(things));
    }
    return nouns;
  }

  /// Which kinds of things were seen in or on which kind of furniture, one entry for every
  /// observation "…n the FURNITURE 1, you see a THING 1, …".
  public static Map<String, List<String>> sightings(Experience experience) {
    var seen = new LinkedHashMap<String, List<String>>();
    for (Turn turn : experience.turns()) {
      int see = turn.text().indexOf(", you see ");
      if (turn.role().equals(Turn.AGENT) || see < 0) {
        continue;
      }
      String before = turn.text().substring(0, see);
      List<String> furniture =
          words(before.substring(before.lastIndexOf(' ', before.length() - 3)));
      String after = turn.text().substring(see + ", you see ".length());
      List<String> things = words(after.substring(0, after.indexOf('.')));
      if (!furniture.isEmpty() && !before.startsWith("Looking")) {
        seen.computeIfAbsent(furniture.getFirst(), f -> new ArrayList<>()).addAll(things);
      }
    }
    return seen;
  }

  /// The kinds of furniture where a kind of thing was seen, most often first, ties in order of
  /// first sighting.
  public static List<String> usualPlaces(String thing, List<Experience> lived) {
    var counts = new LinkedHashMap<String, Integer>();
    for (Experience experience : lived) {
      sightings(experience)
          .forEach((furniture, things) -> {
            int times = (int) things.stream().filter(thing::equals).count();
            if (times > 0) {
              counts.merge(furniture, times, Integer::sum);
            }
          });
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The kinds of furniture that were ever opened.
  public static Set<String> openable(List<Experience> lived) {
    var openable = new LinkedHashSet<String>();
    for (Experience experience : lived) {
      commands(experience).stream()
          .filter(c -> c.getFirst().equals("open") && c.size() == 2)
          .forEach(c -> openable.add(c.get(1)));
    }
    return openable;
  }

  public static double jaccard(Set<String> a, Set<String> b) {
    var both = new LinkedHashSet<>(a);
    both.retainAll(b);
    int either = a.size() + b.size() - both.size();
    return either == 0 ? 1 : both.size() / (double) either;
  }
}
