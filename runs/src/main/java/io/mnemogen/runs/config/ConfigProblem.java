package io.mnemogen.runs.config;

import java.util.List;

/// Everything that is wrong with what a run was asked to do, all at once.
public final class ConfigProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  /// @param problems one sentence each: the thing, the value, the remedy
  public ConfigProblem(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /// One sentence a problem.
  public List<String> problems() {
    return problems;
  }
}
