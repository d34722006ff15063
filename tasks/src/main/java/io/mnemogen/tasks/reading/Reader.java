package io.mnemogen.tasks.reading;

import io.mnemogen.design.memory.Recalled;
import java.util.List;
import java.util.Optional;

/// Answers one question from returned text, always the same way.
@FunctionalInterface
public interface Reader {
  /// What it makes of the passages, best first.
  Reading read(List<Recalled> passages);

  /// The right answer in words; empty if answers in words cannot be marked.
  default Optional<String> answer() {
    return Optional.empty();
  }
}
