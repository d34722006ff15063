package io.mnemogen.evolve.strategy;

/// How a search proceeds: which designs are varied, and what is judged next.
public interface Strategy {
  /// What it is called in plans.
  String name();

  /// One line that says how it proceeds.
  String idea();

  /// Whether it has a child bred whenever a design has been judged ([Search#keepJudging]), without
  /// waiting for others. Then the order in which judges happen to be done decides, and the same
  /// seed gives the same archive only with one design judged at a time, or with the
  /// [log][io.mnemogen.evolve.archive.Archive#log()] of the order.
  default boolean steady() {
    return false;
  }

  /// Has designs judged until the search is no longer open. The seeds have been judged before,
  /// unless the strategy is steady. All randomness comes from [Search#random()].
  void run(Search search);
}
