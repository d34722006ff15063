package io.mnemogen.tasks.adventure;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.tasks.world.Reading;
import io.mnemogen.tasks.world.Task;
import io.mnemogen.tasks.world.Trajectories;
import io.mnemogen.tasks.world.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;

/// Reference memories of rising skill for realms.
final class Journeys {
  private static final int ROOMS = 3;

  private Journeys() {}

  /// All of them by name, weakest first.
  static SequencedMap<String, Supplier<Memory>> all() {
    var all = Trajectories.all();
    all.put("location-prior", Trajectories.advising(Journeys::locationPrior));
    all.put("nearest-recipe", Trajectories.advising(Journeys::recipe));
    all.put(
        "recipe-and-map", Trajectories.advising((q, lived) -> mapped(recipe(q, lived), q, lived)));
    all.put(
        "workflow-and-map",
        Trajectories.advising(
            (q, lived) -> mapped(deeds(Trajectories.workflow(q, lived)), q, lived)));
    return all;
  }

  /// The way to the rooms where the thing was seen most often, then `take` it.
  static List<String> locationPrior(Query query, List<Experience> lived) {
    Task task = Task.of(query.goal(), Reading.nouns(lived));
    return mapped(List.of("take " + task.thing()), query, lived);
  }

  /// What was done besides moving in the success nearest to the task: first by its words apart from
  /// nouns, then by all of its words (Jaccard; the newest of equals), slots filled.
  static List<String> recipe(Query query, List<Experience> lived) {
    Set<String> nouns = Reading.nouns(lived);
    Task task = Task.of(query.goal(), nouns);
    Set<String> goal = new LinkedHashSet<>(Reading.words(query.goal()));
    List<String> best = List.of();
    double nearest = -1;
    for (Experience experience : lived) {
      if (experience.outcome().success()) {
        Workflow workflow = Workflow.of(experience, nouns);
        Set<String> words = new LinkedHashSet<>(Reading.words(experience.goal()));
        boolean named = words.contains(task.thing()) && words.contains(task.target());
        double near =
            (named ? 2 : 0)
                + Reading.jaccard(task.skeleton(), workflow.skeleton())
                + 0.5 * Reading.jaccard(goal, words);
        if (near >= nearest) {
          nearest = near;
          best = deeds(workflow.filled(task));
        }
      }
    }
    return best;
  }

  /// Deeds with the way to where each can be done before it: to the rooms where what is taken was
  /// seen most often, one after the other; else to the room of the last-named thing that was ever
  /// seen. One is taken to be in the first of several rooms afterwards.
  private static List<String> mapped(List<String> deeds, Query query, List<Experience> lived) {
    var atlas = new Atlas(lived);
    var advice = new ArrayList<String>();
    String here = Atlas.room(query.text());
    for (String deed : deeds) {
      List<String> words = Reading.words(deed);
      boolean takes = words.getFirst().equals("take");
      List<String> rooms = List.of();
      for (String word : words.subList(1, words.size())) {
        List<String> usual = Reading.usualPlaces(word, lived);
        boolean fixed = usual.size() == 1;
        rooms = takes ? usual : fixed ? usual : rooms;
      }
      String at = here;
      for (String room : rooms.subList(0, Math.min(ROOMS, rooms.size()))) {
        atlas.way(at, room).forEach(step -> advice.add("go " + step));
        at = room;
      }
      here = rooms.isEmpty() ? here : rooms.getFirst();
      advice.add(deed);
    }
    return advice;
  }

  private static List<String> deeds(List<String> lines) {
    return lines.stream().filter(line -> !line.startsWith("go ")).toList();
  }
}
