package io.mnemogen.design.toolbox.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Numbered things, such as the "mug 1" of "take mug 1 from desk 2", and skeletons: tasks in which
/// those of their words that some action numbers are slots, `{1}`, `{2}` and so on.
public final class Things {
  private Things() {}

  /// The things a text names, in lower case, in order: each word before a number, with the number.
  public static List<String> in(String text) {
    List<String> words = Words.of(text);
    var found = new ArrayList<String>();
    for (int i = 1; i < words.size(); i++) {
      if (isNumber(words.get(i))) {
        found.add(words.get(i - 1) + " " + words.get(i));
      }
    }
    return found;
  }

  /// The slots of a task, by the word each stands for, in order of the task.
  ///
  /// @param actions that were done for it
  public static SequencedMap<String, String> slots(String task, Collection<String> actions) {
    Set<String> numbered = new HashSet<>();
    for (String action : actions) {
      in(action).forEach(thing -> numbered.add(thing.substring(0, thing.indexOf(' '))));
    }
    var slots = new LinkedHashMap<String, String>();
    for (String word : Words.of(task)) {
      if (numbered.contains(word)) {
        slots.putIfAbsent(word, "{" + (slots.size() + 1) + "}");
      }
    }
    return slots;
  }

  /// The lower-case words of a text without numbers, separated by blanks, those that have a slot
  /// replaced by it.
  public static String general(String text, Map<String, String> slots) {
    return String.join(
        " ",
        Words.of(text).stream()
            .filter(word -> !isNumber(word))
            .map(word -> slots.getOrDefault(word, word))
            .toList());
  }

  /// What fills the slots of a skeleton in another task: of the task's words that the skeleton does
  /// not have, stop words aside, the last. Fewer than there are slots if the task has fewer.
  public static List<String> fillers(String skeleton, String task, Analysis analysis) {
    List<String> fixed = List.of(skeleton.split(" "));
    long slots = fixed.stream().filter(word -> word.startsWith("{")).count();
    List<String> free =
        solid(Words.of(task), analysis).stream().filter(word -> !fixed.contains(word)).toList();
    return free.subList((int) Math.max(0, free.size() - slots), free.size());
  }

  /// The share of words a skeleton and a task have in common, in [0, 1]; slots, what fills them and
  /// stop words aside.
  public static double fit(String skeleton, String task, Analysis analysis) {
    List<String> fixed = solid(List.of(skeleton.split(" ")), analysis);
    List<String> words = new ArrayList<>(Words.of(task));
    words.removeAll(fillers(skeleton, task, analysis));
    words = solid(words, analysis);
    List<String> fewer = fixed.size() < words.size() ? fixed : words;
    List<String> more = fixed.size() < words.size() ? words : fixed;
    long shared = fewer.stream().filter(more::contains).count();
    return (double) shared / Math.max(1, fixed.size() + words.size() - shared);
  }

  private static List<String> solid(List<String> words, Analysis analysis) {
    return words.stream()
        .filter(word -> !word.startsWith("{") && !analysis.stems(word).isEmpty())
        .toList();
  }

  private static boolean isNumber(String word) {
    return word.length() < 10 && word.chars().allMatch(Character::isDigit);
  }
}
