package io.mnemogen.design.memory;

import io.mnemogen.design.Fault;
import java.util.List;
import java.util.Optional;

/// A memory: it takes in experiences and answers queries.
///
/// This is the waist of the house. A trial cannot tell a sandboxed design from a lambda in a test.
/// A memory is used by one thread at a time. It never throws for a candidate's failure: after one,
/// [#fault()] is present, [#recall] gives nothing and [#remember] does nothing.
public interface Memory {
  /// Answers a query with ranked texts, best first. Never changes what is remembered: the same
  /// query asked twice with nothing remembered in between gets the same answer.
  ///
  /// The answer is what the design wants to say; the caller cuts it with [Recollection#within].
  Recollection recall(Query query);

  /// Takes in one experience with its outcome, then lets the design consolidate.
  void remember(Experience experience);

  /// Answers several queries that do not depend on one another, in order.
  default List<Recollection> recallAll(List<Query> queries) {
    return queries.stream().map(this::recall).toList();
  }

  /// Takes in several experiences, in order.
  default void rememberAll(List<Experience> experiences) {
    experiences.forEach(this::remember);
  }

  /// How much is held now.
  Footprint footprint();

  /// The failure that ended this memory, if one did.
  default Optional<Fault> fault() {
    return Optional.empty();
  }
}
