package io.mnemogen.evolve;

/// Is told how a search goes. Called from one thread, in the order of judging, which depends on the
/// plan only unless the strategy is steady. It sees verdicts taken from the archive like fresh
/// ones, so that a resumed search reports the whole run.
public interface SearchListener {
  /// A listener that does nothing.
  SearchListener NONE = new SearchListener() {};

  /// A design has been judged and archived.
  default void judged(Specimen specimen, Progress progress) {}

  /// A round of the search has ended.
  default void generation(Progress progress) {}

  /// The budget is used up; so many of the best designs are now judged on the validation suite.
  default void validating(int designs) {}

  /// An elite has been judged on the validation suite.
  default void validated(Specimen specimen, Progress progress) {}

  /// The winner is known; at most so many shorter designs are now judged to replace it. Those that
  /// keep up are validated too.
  default void simplifying(int designs) {}
}
