package io.mnemogen.tasks.world;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.tasks.fake.FakeMemory;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Reference memories for any sequential world: they repeat what was done. Each keeps every
/// experience and computes its advice anew for a query; the texts below are all that is needed to
/// write them as designs.
public final class Trajectories {
  private Trajectories() {}

  /// Controls, cheats and memories that repeat, by name.
  public static SequencedMap<String, Supplier<Memory>> all() {
    var all = new LinkedHashMap<String, Supplier<Memory>>();
    all.put("none", FakeMemory::none);
    all.put("echo", FakeMemory::echo);
    all.put("whole-store", FakeMemory::wholeStore);
    all.put("last-trajectory", advising(Trajectories::lastTrajectory));
    all.put("similar-trajectory", advising(Trajectories::similarTrajectory));
    all.put("similar-trimmed", advising(Trajectories::similarTrimmed));
    all.put("slotted-workflow", advising(Trajectories::workflow));
    return all;
  }

  /// The commands of the newest experience.
  public static List<String> lastTrajectory(Query query, List<Experience> lived) {
    return lived.isEmpty() ? List.of() : written(lived.getLast());
  }

  /// The commands of the successful experience whose task shares most words with this one (Jaccard;
  /// the newest of equals).
  public static List<String> similarTrajectory(Query query, List<Experience> lived) {
    return mostSimilar(query, lived).map(Trajectories::written).orElse(List.of());
  }

  /// The same without the search: its workflow with its own nouns.
  public static List<String> similarTrimmed(Query query, List<Experience> lived) {
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

  /// The workflow of the newest success whose task has exactly the same words apart from nouns, its
  /// slots filled; nothing when there is none.
  public static List<String> workflow(Query query, List<Experience> lived) {
    Set<String> nouns = Reading.nouns(lived);
    Task task = Task.of(query.goal(), nouns);
    List<String> latest = List.of();
    for (Workflow workflow : workflows(lived, nouns)) {
      latest = workflow.skeleton().equals(task.skeleton()) ? workflow.filled(task) : latest;
    }
    return latest;
  }

  /// The workflows of all successes, oldest first.
  public static List<Workflow> workflows(List<Experience> lived, Set<String> nouns) {
    return lived.stream()
        .filter(experience -> experience.outcome().success())
        .map(experience -> Workflow.of(experience, nouns))
        .toList();
  }

  /// A memory that keeps every experience and serves lines of advice.
  public static Supplier<Memory> advising(
      BiFunction<Query, List<Experience>, List<String>> advice) {
    return () ->
        new FakeMemory((query, lived) ->
            List.of(Recalled.of(String.join("\n", advice.apply(query, lived)), 1, "u1")));
  }

  private static List<String> written(Experience experience) {
    return Reading.commands(experience).stream().map(c -> String.join(" ", c)).toList();
  }
}
