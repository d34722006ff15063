package io.mnemogen.tasks.household;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.tasks.fake.FakeMemory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Reference memories of rising skill, against which the family is calibrated. Each keeps every
/// experience and computes its advice anew for a query; the texts below are all that is needed to
/// write them as designs.
final class References {
  private static final int PLACES = 3;

  private References() {}

  /// All of them by name, weakest first.
  static SequencedMap<String, Supplier<Memory>> all() {
    var all = new LinkedHashMap<String, Supplier<Memory>>();
    all.put("none", FakeMemory::none);
    all.put("echo", FakeMemory::echo);
    all.put("whole-store", FakeMemory::wholeStore);
    all.put("last-trajectory", advising(References::lastTrajectory));
    all.put("similar-trajectory", advising(References::similarTrajectory));
    all.put("similar-trimmed", advising(References::similarTrimmed));
    all.put("location-prior", advising(References::locationPrior));
    all.put("slotted-workflow", advising((q, lived) -> workflow(q, lived, false)));
    all.put("workflow-prior", advising((q, lived) -> workflow(q, lived, true)));
    all.put("nearest-vote-rules", advising(References::nearestVoteRules));
    return all;
  }

  /// The commands of the newest experience.
  static List<String> lastTrajectory(Query query, List<Experience> lived) {
    return lived.isEmpty() ? List.of() : written(lived.getLast());
  }

  /// The commands of the successful experience whose task shares most words with this one (Jaccard;
  /// the newest of equals).
  static List<String> similarTrajectory(Query query, List<Experience> lived) {
    return mostSimilar(query, lived).map(References::written).orElse(List.of());
  }

  /// The same without the search: its workflow with its own nouns.
  static List<String> similarTrimmed(Query query, List<Experience> lived) {
    Set<String> nouns = Reading.nouns(lived);
    return mostSimilar(query, lived)
        .map(e -> Workflow.of(e, nouns).filled(Task.of(e.goal(), nouns)))
        .orElse(List.of());
  }

  private static Optional<Experience> mostSimilar(Query query, List<Experience> lived) {
    Set<String> goal = new LinkedHashSet<>(Reading.words(query.goal()));
    return lived.reversed().stream()
        .filter(experience -> experience.outcome().success())
        .max(
            Comparator.comparingDouble(
                e -> Reading.jaccard(goal, new LinkedHashSet<>(Reading.words(e.goal())))));
  }

  /// Where the thing was seen most often: for the three commonest kinds of furniture `go to`, and
  /// `open` if such furniture was ever opened; then `take` the thing.
  static List<String> locationPrior(Query query, List<Experience> lived) {
    Task task = Task.of(query.goal(), Reading.nouns(lived));
    var advice = approach(task.thing(), lived);
    advice.add("take " + task.thing());
    return advice;
  }

  /// The workflow of the newest success whose task has exactly the same words apart from nouns, its
  /// slots filled; nothing when there is none. With a prior, the approach of [#locationPrior] goes
  /// before every line that takes the thing.
  static List<String> workflow(Query query, List<Experience> lived, boolean prior) {
    Set<String> nouns = Reading.nouns(lived);
    Task task = Task.of(query.goal(), nouns);
    Workflow latest = null;
    for (Workflow workflow : workflows(lived, nouns)) {
      latest = workflow.skeleton().equals(task.skeleton()) ? workflow : latest;
    }
    if (latest == null) {
      return List.of();
    }
    return prior ? withPrior(latest.filled(task), task, lived) : latest.filled(task);
  }

  /// The workflow most common (the newest of equals) among the successes whose tasks come nearest
  /// apart from nouns (Jaccard), with the prior before takes; then rules for the target: it is
  /// opened after going there when such furniture was ever opened, else never; and before it is
  /// used, the places where it was seen are approached.
  static List<String> nearestVoteRules(Query query, List<Experience> lived) {
    Set<String> nouns = Reading.nouns(lived);
    Task task = Task.of(query.goal(), nouns);
    double nearest = -1;
    var votes = new LinkedHashMap<List<String>, Integer>();
    for (Workflow workflow : workflows(lived, nouns)) {
      double near = Reading.jaccard(task.skeleton(), workflow.skeleton());
      if (near > nearest) {
        votes.clear();
        nearest = near;
      }
      if (near == nearest) {
        List<String> lines = withTargetRules(workflow.filled(task), task, lived);
        int count = votes.getOrDefault(lines, 0) + 1;
        votes.remove(lines);
        votes.put(lines, count);
      }
    }
    List<String> elected = List.of();
    int most = 0;
    for (Map.Entry<List<String>, Integer> vote : votes.entrySet()) {
      if (vote.getValue() >= most) {
        most = vote.getValue();
        elected = vote.getKey();
      }
    }
    return withPrior(elected, task, lived);
  }

  private static List<String> withTargetRules(
      List<String> lines, Task task, List<Experience> lived) {
    boolean opens = Reading.openable(lived).contains(task.target());
    var ruled = new ArrayList<String>();
    boolean opened = false;
    for (String line : lines) {
      if (line.equals("open " + task.target())) {
        continue;
      }
      if (line.equals("use " + task.target())) {
        ruled.addAll(approach(task.target(), lived));
      }
      ruled.add(line);
      if (opens && !opened && line.equals("go " + task.target())) {
        ruled.add("open " + task.target());
        opened = true;
      }
    }
    return ruled;
  }

  private static List<String> withPrior(List<String> lines, Task task, List<Experience> lived) {
    var advice = new ArrayList<String>();
    for (String line : lines) {
      if (line.equals("take " + task.thing())) {
        advice.addAll(approach(task.thing(), lived));
      }
      advice.add(line);
    }
    return advice;
  }

  private static List<String> approach(String thing, List<Experience> lived) {
    Set<String> openable = Reading.openable(lived);
    var advice = new ArrayList<String>();
    Reading.usualPlaces(thing, lived).stream()
        .limit(PLACES)
        .forEach(place -> {
          advice.add("go " + place);
          if (openable.contains(place)) {
            advice.add("open " + place);
          }
        });
    return advice;
  }

  private static List<Workflow> workflows(List<Experience> lived, Set<String> nouns) {
    return lived.stream()
        .filter(experience -> experience.outcome().success())
        .map(experience -> Workflow.of(experience, nouns))
        .toList();
  }

  private static List<String> written(Experience experience) {
    return Reading.commands(experience).stream().map(c -> String.join(" ", c)).toList();
  }

  private static Supplier<Memory> advising(
      BiFunction<Query, List<Experience>, List<String>> advice) {
    return () ->
        new FakeMemory((query, lived) ->
            List.of(Recalled.of(String.join("\n", advice.apply(query, lived)), 1, "u1")));
  }
}
