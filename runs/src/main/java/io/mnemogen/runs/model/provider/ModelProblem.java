package io.mnemogen.runs.model.provider;

import java.util.List;

/// What keeps models from being asked, all of it at once.
public final class ModelProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  /// @param problems one sentence each: the thing, the value, the remedy
  public ModelProblem(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /// One sentence a problem.
  public List<String> problems() {
    return problems;
  }
}
