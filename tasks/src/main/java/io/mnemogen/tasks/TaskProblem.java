package io.mnemogen.tasks;

import java.util.List;

/// A task family cannot be opened or dealt with what it was given: wrong options, a data file that
/// is missing or malformed. The user's mistake, never a candidate's.
public final class TaskProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /// @param problems all of them at once, at least one; each names the file, line and value as far
  ///   as they are known, and the remedy
  public TaskProblem(List<String> problems) {
    super(String.join("\n", problems));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a task problem needs at least one sentence");
    }
    this.problems = List.copyOf(problems);
  }

  /// A single problem.
  public static TaskProblem of(String problem) {
    return new TaskProblem(List.of(problem));
  }

  /// All problems, in order of finding.
  public List<String> problems() {
    return problems;
  }
}
