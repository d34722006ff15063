package io.mnemogen.tasks.agent;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Play;
import io.mnemogen.tasks.Recaller;
import java.util.Optional;

/// An episode that asks a question.
public interface Answerable extends Episode {
  /// The question and its answer; empty if answers in words cannot be marked.
  Optional<Exam> exam();

  /// What whoever answers may read of the memory's answer; empty for nothing.
  default String notes(Recollection begin, Recaller memory) {
    return begin.text();
  }

  /// What memory takes in afterwards when an answer in words was given.
  ///
  /// @param read how the fixed reader did
  /// @param quality what the answer was worth, in [0, 1]
  default Experience lived(Play read, double quality) {
    return read.lived().with(Outcome.of(quality, quality >= 0.5));
  }
}
