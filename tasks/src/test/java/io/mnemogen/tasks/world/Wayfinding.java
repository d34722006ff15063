package io.mnemogen.tasks.world;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Advice for worlds of several rooms, where half of the art is to get there.
public final class Wayfinding {
  private static final int ROOMS = 3;

  private Wayfinding() {}

  /// What is known of the ways of a world.
  public interface Chart {
    /// The commands of a shortest known way from room to room; empty when none is known.
    List<String> way(String from, String to);
  }

  /// The room an observation was made in, "You are in the ROOM.", or the empty text.
  public static String room(String observation) {
    int named = observation.indexOf("You are in the ");
    return named < 0
        ? ""
        : Reading.words(observation.substring(named).split("\\.", 2)[0]).getLast();
  }

  /// The way to the rooms where the thing was seen most often, then `take` it.
  public static List<String> locationPrior(Query query, List<Experience> lived, Chart chart) {
    Task task = Task.of(query.goal(), Reading.nouns(lived));
    return mapped(List.of("take " + task.thing()), query, lived, chart);
  }

  /// What was done besides moving in the success nearest to the task: first by its nouns, then by
  /// its other words, then by all of them (Jaccard; the newest of equals), slots filled.
  public static List<String> recipe(Query query, List<Experience> lived) {
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
  public static List<String> mapped(
      List<String> deeds, Query query, List<Experience> lived, Chart chart) {
    var advice = new ArrayList<String>();
    String here = room(query.text());
    for (String deed : deeds) {
      List<String> words = Reading.words(deed);
      boolean takes = words.getFirst().equals("take");
      List<String> rooms = List.of();
      for (String word : words.subList(1, words.size())) {
        List<String> usual = Reading.usualPlaces(word, lived);
        rooms = takes || usual.size() == 1 ? usual : rooms;
      }
      String at = here;
      for (String room : rooms.subList(0, Math.min(ROOMS, rooms.size()))) {
        advice.addAll(chart.way(at, room));
        at = room;
      }
      here = rooms.isEmpty() ? here : rooms.getFirst();
      advice.add(deed);
    }
    return advice;
  }

  /// Lines without those that move.
  public static List<String> deeds(List<String> lines) {
    return lines.stream().filter(line -> !line.startsWith("go ")).toList();
  }
}
