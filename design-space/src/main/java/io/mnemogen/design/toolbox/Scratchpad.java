package io.mnemogen.design.toolbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Notes for the length of one task: of one experience, from encode through store to manage, or of
/// one query. It begins empty and leaves nothing behind; what should last belongs into the base.
public final class Scratchpad {
  private final SequencedMap<String, List<String>> notes = new LinkedHashMap<>();
  private final SequencedMap<String, Double> numbers = new LinkedHashMap<>();

  Scratchpad() {}

  /// Adds a note under a name.
  public void note(String name, String text) {
    notes.computeIfAbsent(name, n -> new ArrayList<>()).add(text);
  }

  /// The notes under a name, oldest first; none if there are none.
  public List<String> notes(String name) {
    return List.copyOf(notes.getOrDefault(name, List.of()));
  }

  /// The latest note under a name, or the empty text.
  public String latest(String name) {
    List<String> texts = notes.getOrDefault(name, List.of());
    return texts.isEmpty() ? "" : texts.getLast();
  }

  /// Adds to a number, from 0, and returns what it is then.
  public double count(String name, double amount) {
    return numbers.merge(name, amount, Double::sum);
  }

  /// The number of this name, or 0.
  public double number(String name) {
    return numbers.getOrDefault(name, 0.0);
  }
}
