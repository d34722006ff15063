package io.mnemogen.tasks.data;

import io.mnemogen.tasks.TaskProblem;
import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with one data file, so that all of it is reported at once.
///
/// After [#BOUND] problems it only counts.
public final class Problems {
  /// How many problems are told in full.
  public static final int BOUND = 10;

  private final String subject;
  private final List<String> found = new ArrayList<>();
  private int more;

  /// @param subject what every message begins with, usually the file
  public Problems(String subject) {
    this.subject = subject;
  }

  /// Notes a problem.
  ///
  /// @param message the place, the rule, the value and the remedy
  public void add(String message) {
    if (found.size() < BOUND) {
      found.add(subject + ": " + message);
    } else {
      more++;
    }
  }

  /// Whether anything was noted.
  public boolean any() {
    return !found.isEmpty();
  }

  /// Throws everything noted; does nothing when nothing was.
  ///
  /// @throws TaskProblem with one line for each problem
  public void raise() {
    if (any()) {
      var all = new ArrayList<>(found);
      if (more > 0) {
        all.add("%s: … and %d more problems like these".formatted(subject, more));
      }
      throw new TaskProblem(all);
    }
  }
}
