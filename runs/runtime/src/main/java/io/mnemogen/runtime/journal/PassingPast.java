package io.mnemogen.runtime.journal;

import io.mnemogen.design.memory.Experience;
import java.util.ArrayList;
import java.util.List;

/// A past that is gone when the program ends.
public final class PassingPast implements Past {
  private final List<Experience> experiences = new ArrayList<>();

  /// Nothing lived yet.
  public PassingPast() {}

  @Override
  public List<Experience> experiences() {
    return List.copyOf(experiences);
  }

  @Override
  public void add(Experience experience) {
    experiences.add(experience);
  }

  @Override
  public void replace(List<Experience> others) {
    experiences.clear();
    experiences.addAll(others);
  }

  @Override
  public void close() {}
}
