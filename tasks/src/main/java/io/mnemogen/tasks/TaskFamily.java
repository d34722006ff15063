package io.mnemogen.tasks;

import java.util.List;
import java.util.Optional;

/// A kind of task, from which suites are dealt.
public interface TaskFamily {
  /// The catalogue name, such as `household`.
  String name();

  /// Counts up whenever scores stop being comparable.
  int version();

  /// What it measures, in one line.
  String idea();

  /// What a designer must know: what experiences look like, what is asked, what is counted. Shown
  /// to people and to meta-agents; gives away no answer.
  String description();

  /// What people should know about the data that was opened, one sentence each: what was left out
  /// and why. Empty when there is nothing to say.
  default List<String> notes() {
    return List.of();
  }

  /// Whether a memory must let go of something to do well: because what it may hold is limited, or
  /// because what it was told expires or is withdrawn. In most families it need not.
  default boolean forgetting() {
    return false;
  }

  /// Deals the suite for a seed and a split. Equal arguments give equal suites, everywhere.
  TaskSuite deal(Split split, long seed);

  /// Further training episodes, as many as the training suite of the seed has, of which none is in
  /// a suite dealt for that seed; empty where the data set a limit. Most families have none.
  default Optional<TaskSuite> fresh(long seed) {
    return Optional.empty();
  }

  /// Ends what the family keeps running outside this process, such as a user's environment; its
  /// suites cannot be played afterwards. Most families keep nothing running.
  default void close() {}
}
