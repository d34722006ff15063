package io.mnemogen.design;

import java.util.List;

/// A design on disk that cannot be read: says everything that is wrong with it at once.
public final class MalformedDesignException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final List<String> problems;

  /// @param problems one sentence per problem, each naming the file, the value and the remedy
  public MalformedDesignException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /// One sentence per problem, in the order of the files; never empty.
  public List<String> problems() {
    return problems;
  }
}
