package io.mnemogen.tasks.world;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A task read against the nouns of a house: its skeleton is what remains without them.
///
/// @param thing the first noun it names
/// @param target the last noun it names
/// @param skeleton its other words
public record Task(String thing, String target, Set<String> skeleton) {
  public static Task of(String goal, Set<String> nouns) {
    List<String> words = Reading.words(goal);
    List<String> named = words.stream().filter(nouns::contains).toList();
    var skeleton = new LinkedHashSet<>(words);
    named.forEach(skeleton::remove);
    return named.isEmpty()
        ? new Task("", "", skeleton)
        : new Task(named.getFirst(), named.getLast(), skeleton);
  }
}
