package io.mnemogen.evolve.strategy;

/// How a search proceeds: which designs are varied, and what is judged next.
public interface Strategy {
  /// What it is called in plans.
  String name();

  /// One line that says how it proceeds.
  String idea();

  /// Has designs judged until the search is no longer open. The seeds have been judged before. All
  /// randomness comes from [Search#random()].
  void run(Search search);
}
