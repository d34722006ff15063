package io.mnemogen.tasks.reading;

import io.mnemogen.design.memory.Recalled;
import io.mnemogen.tasks.agent.Exam;
import java.util.List;
import java.util.Optional;

/// Answers one question from returned text, always the same way.
@FunctionalInterface
public interface Reader {
  /// What it makes of the passages, best first.
  Reading read(List<Recalled> passages);

  /// How an answer in words to the question is marked; empty if it cannot be.
  default Optional<Exam> exam(String question) {
    return Optional.empty();
  }
}
