package io.mnemogen.tasks;

import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;

/// How an episode asks the memory while it is played: the answer is cut to the query's budget, and
/// its receipts are kept.
@FunctionalInterface
public interface Recaller {
  /// The memory's answer, cut to the budget.
  Recollection recall(Query query);

  /// How much the memory holds now, for tasks that cap it.
  default Footprint footprint() {
    return Footprint.NONE;
  }
}
