package io.mnemogen.evolve;

/// What a design must clear to be judged to the end. Pure: equal scores get equal answers.
public interface Hurdle {
  /// The id of the design whose scores set the hurdle.
  String leader();

  /// Whether judging goes on.
  ///
  /// @param soFar the scores on the first episodes of the suite
  boolean clears(Verdict.Scored soFar);
}
