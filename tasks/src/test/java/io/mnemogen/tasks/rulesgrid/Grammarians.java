package io.mnemogen.tasks.rulesgrid;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.tasks.world.Reading;
import io.mnemogen.tasks.world.Task;
import io.mnemogen.tasks.world.Trajectories;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;

/// Reference memories of rising skill for lands.
final class Grammarians {
  private Grammarians() {}

  /// All of them by name, weakest first.
  static SequencedMap<String, Supplier<Memory>> all() {
    var all = Trajectories.all();
    all.put("similar-level", Trajectories.advising(Grammarians::similarLevel));
    all.put("commonest-push", Trajectories.advising(Grammarians::commonestPush));
    all.put("all-of-the-thing", Trajectories.advising(Grammarians::allOfTheThing));
    all.put("grammar", Trajectories.advising((q, lived) -> grammar(q, lived, false)));
    all.put("rash-grammar", Trajectories.advising((q, lived) -> grammar(q, lived, true)));
    return all;
  }

  /// What was done in the success whose task and opening share most words with this level's
  /// (Jaccard; the newest of equals).
  static List<String> similarLevel(Query query, List<Experience> lived) {
    Set<String> now = words(query.goal() + " " + query.text());
    List<String> best = List.of();
    double nearest = -1;
    for (Experience experience : successes(lived)) {
      double near =
          Reading.jaccard(
              now, words(experience.goal() + " " + experience.turns().getFirst().text()));
      if (near >= nearest) {
        nearest = near;
        best = lines(experience);
      }
    }
    return best;
  }

  /// The commonest push of all successes, then `go` to the thing.
  static List<String> commonestPush(Query query, List<Experience> lived) {
    var counts = new LinkedHashMap<String, Integer>();
    for (Experience experience : successes(lived)) {
      lines(experience).stream()
          .filter(line -> line.startsWith("push"))
          .forEach(line -> counts.merge(line, 1, Integer::sum));
    }
    var advice = new ArrayList<String>();
    most(counts).ifPresent(advice::add);
    advice.add("go " + thing(query, lived));
    return advice;
  }

  /// Every push of the successes about the same thing, those that end rules first; then `go`.
  static List<String> allOfTheThing(Query query, List<Experience> lived) {
    String thing = thing(query, lived);
    var ends = new LinkedHashSet<String>();
    var makes = new LinkedHashSet<String>();
    for (Experience experience : successes(lived)) {
      if (words(experience.goal()).contains(thing)) {
        for (String line : lines(experience)) {
          if (!line.startsWith("go")) {
            (line.startsWith("break") ? ends : makes).add(line);
          }
        }
      }
    }
    var advice = new ArrayList<>(ends);
    advice.addAll(makes);
    advice.add("go " + thing);
    return advice;
  }

  /// The meaning of words, from successes: what was pushed to things wins, what was broken off
  /// other things than that of the task stops. Written rules with what stops are ended, then that
  /// of the thing unless it wins, then the winning word that lies about is pushed there; when none
  /// is known, one that is not known to do anything else.
  ///
  /// @param rash whether a word is tried of which nothing is known
  static List<String> grammar(Query query, List<Experience> lived, boolean rash) {
    var winning = new LinkedHashSet<String>();
    var stopping = new LinkedHashSet<String>();
    var other = new LinkedHashSet<String>();
    for (Experience experience : successes(lived)) {
      String about = thing(experience.goal(), lived);
      written(experience.turns().getFirst().text())
          .forEach((noun, word) -> (noun.equals(about) ? winning : other).add(word));
      for (List<String> command : Reading.commands(experience)) {
        if (command.getFirst().equals("push")) {
          winning.add(command.get(1));
        } else if (command.getFirst().equals("break")) {
          (command.getLast().equals(about) ? other : stopping).add(command.get(1));
        }
      }
    }
    winning.removeAll(other);
    String thing = thing(query, lived);
    var advice = new ArrayList<String>();
    written(query.text())
        .forEach((noun, word) -> {
          boolean occupied = noun.equals(thing) && !winning.contains(word);
          if (stopping.contains(word) || (occupied && (rash || other.contains(word)))) {
            advice.add("break " + word + " off " + noun);
          }
        });
    List<String> loose = loose(query.text());
    loose.stream()
        .filter(winning::contains)
        .findFirst()
        .or(() ->
            rash
                ? loose.stream().filter(word -> !other.contains(word)).findFirst()
                : Optional.empty())
        .ifPresent(word -> advice.add("push " + word + " " + thing));
    advice.add("go " + thing);
    return advice;
  }

  private static List<String> loose(String observation) {
    int start = observation.indexOf("Words lie about: ");
    String listed = observation.substring(start + "Words lie about: ".length());
    return List.of(listed.substring(0, listed.indexOf('.')).split(", "));
  }

  /// The rules of an observation: property by noun.
  private static Map<String, String> written(String observation) {
    var rules = new LinkedHashMap<String, String>();
    int start = observation.indexOf("It is written: ");
    if (start >= 0) {
      String listed = observation.substring(start + "It is written: ".length());
      for (String rule : listed.substring(0, listed.indexOf('.')).split(", ")) {
        String[] words = rule.split(" is ");
        rules.put(words[0], words[1]);
      }
    }
    return rules;
  }

  private static List<Experience> successes(List<Experience> lived) {
    return lived.stream().filter(experience -> experience.outcome().success()).toList();
  }

  private static List<String> lines(Experience experience) {
    return Reading.commands(experience).stream().map(c -> String.join(" ", c)).toList();
  }

  private static String thing(Query query, List<Experience> lived) {
    return thing(query.goal(), lived);
  }

  private static String thing(String goal, List<Experience> lived) {
    return Task.of(goal, Reading.nouns(lived)).thing();
  }

  private static Set<String> words(String text) {
    return new LinkedHashSet<>(Reading.words(text));
  }

  private static Optional<String> most(Map<String, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
