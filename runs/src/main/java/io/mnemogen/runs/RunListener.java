package io.mnemogen.runs;

import io.mnemogen.evolve.SearchListener;

/// Is told how a run goes: first the search, then the final test.
public interface RunListener extends SearchListener {
  /// The search is over; so many designs are now tried on the test split.
  default void testing(int designs) {}

  /// A design has been tried on the test split.
  default void tested(String name) {}
}
