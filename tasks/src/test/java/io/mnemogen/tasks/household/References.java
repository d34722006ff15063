package io.mnemogen.tasks.household;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.tasks.world.Reading;
import io.mnemogen.tasks.world.Task;
import io.mnemogen.tasks.world.Trajectories;
import io.mnemogen.tasks.world.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;

/// Reference memories of rising skill, against which the family is calibrated. Each keeps every
/// experience and computes its advice anew for a query; the texts below are all that is needed to
/// write them as designs.
final class References {
  private static final int PLACES = 3;

  private References() {}

  /// All of them by name, weakest first.
  static SequencedMap<String, Supplier<Memory>> all() {
    var all = Trajectories.all();
    all.put("location-prior", Trajectories.advising(References::locationPrior));
    all.put("workflow-prior", Trajectories.advising(References::workflowPrior));
    all.put("nearest-vote-rules", Trajectories.advising(References::nearestVoteRules));
    return all;
  }

  /// Where the thing was seen most often: for the three commonest kinds of furniture `go to`, and
  /// `open` if such furniture was ever opened; then `take` the thing.
  static List<String> locationPrior(Query query, List<Experience> lived) {
    Task task = Task.of(query.goal(), Reading.nouns(lived));
    var advice = approach(task.thing(), lived);
    advice.add("take " + task.thing());
    return advice;
  }

  /// The workflow of [Trajectories#workflow]; the approach of [#locationPrior] goes before every
  /// line that takes the thing.
  static List<String> workflowPrior(Query query, List<Experience> lived) {
    Task task = Task.of(query.goal(), Reading.nouns(lived));
    return withPrior(Trajectories.workflow(query, lived), task, lived);
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
    for (Workflow workflow : Trajectories.workflows(lived, nouns)) {
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
}
