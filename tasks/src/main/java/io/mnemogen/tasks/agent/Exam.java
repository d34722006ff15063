package io.mnemogen.tasks.agent;

import java.util.List;

/// A question with its answer.
///
/// @param question what is asked
/// @param right the right answer, never shown to who answers; empty if any answer is right that
///   holds nothing barred
/// @param exact whether only the very answer counts, rather than the words shared with it
/// @param barred texts that no answer may hold
public record Exam(String question, String right, boolean exact, List<String> barred) {
  public Exam {
    barred = List.copyOf(barred);
  }

  /// A question whose very answer counts.
  public static Exam exactly(String question, String right) {
    return new Exam(question, right, true, List.of());
  }

  /// A question of whose answer every word counts.
  public static Exam inWords(String question, String right) {
    return new Exam(question, right, false, List.of());
  }

  /// Whether an answer holds something barred.
  boolean bars(String answer) {
    return barred.stream().anyMatch(answer::contains);
  }
}
