package io.mnemogen.tasks.agent;

import io.mnemogen.tasks.Episode;
import java.util.Optional;

/// An episode that asks a question.
public interface Answerable extends Episode {
  /// The question and its answer; empty if answers in words cannot be marked.
  Optional<Exam> exam();
}
