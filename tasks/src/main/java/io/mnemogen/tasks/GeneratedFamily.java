package io.mnemogen.tasks;

import java.util.Optional;

/// A family that generates what it deals: suites of different seeds share nothing, so there are
/// always fresh episodes.
public interface GeneratedFamily extends TaskFamily {
  @Override
  default Optional<TaskSuite> fresh(long seed) {
    return Optional.of(deal(Split.TRAIN, Seeds.of(seed, "fresh")));
  }
}
