package io.mnemogen.tasks.fake;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;

/// A memory that keeps every experience and answers with a function of the query and of what it has
/// kept. Units are called `u1`, `u2`, … in order of arrival.
public final class FakeMemory implements Memory {
  private final List<Experience> lived = new ArrayList<>();
  private final BiFunction<Query, List<Experience>, List<Recalled>> answer;

  /// @param answer ranked texts for a query, given what was lived so far, oldest first
  public FakeMemory(BiFunction<Query, List<Experience>, List<Recalled>> answer) {
    this.answer = answer;
  }

  /// Remembers nothing; the control of every table.
  public static FakeMemory none() {
    return new FakeMemory((query, lived) -> List.of());
  }

  /// Serves every experience as a passage of its own, newest first.
  public static FakeMemory everything() {
    return new FakeMemory((query, lived) -> {
      var passages = new ArrayList<Recalled>();
      for (int i = lived.size(); i > 0; i--) {
        passages.add(Recalled.of(lived.get(i - 1).transcript(), i, "u" + i));
      }
      return passages;
    });
  }

  /// A cheat: says what it was asked.
  public static FakeMemory echo() {
    return new FakeMemory(
        (query, lived) -> List.of(Recalled.of(query.goal() + "\n" + query.text(), 1, "u1")));
  }

  /// A cheat: dumps its whole store as one text, whatever the budget, and claims ids that are not
  /// there.
  public static FakeMemory wholeStore() {
    return new FakeMemory((query, lived) -> {
      var dump = new StringBuilder();
      lived.forEach(experience -> dump.append(experience.transcript()));
      return List.of(new Recalled(dump.toString(), 1e9, List.of("u1", "nobody", "e999.1")));
    });
  }

  /// A cheat: every word of the task and of its whole store once, the task's first, as one text.
  public static FakeMemory keywords() {
    return new FakeMemory((query, lived) -> {
      var words = new LinkedHashSet<String>();
      Collections.addAll(words, (query.goal() + " " + query.text()).split("\\W+"));
      lived.forEach(e -> Collections.addAll(words, e.transcript().split("\\W+")));
      return List.of(Recalled.of(String.join(" ", words), 1, "u1"));
    });
  }

  @Override
  public Recollection recall(Query query) {
    return Recollection.of(answer.apply(query, List.copyOf(lived)));
  }

  @Override
  public void remember(Experience experience) {
    lived.add(experience);
  }

  @Override
  public Footprint footprint() {
    long bytes = lived.stream().mapToLong(experience -> experience.transcript().length()).sum();
    return new Footprint(lived.size(), bytes, 0, 0);
  }

  /// What was remembered so far, oldest first.
  public List<Experience> lived() {
    return List.copyOf(lived);
  }
}
