package io.mnemogen.sandbox.wire;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Query;
import io.mnemogen.sandbox.Limits;
import java.util.List;

/// What the host says to a guest.
public sealed interface HostMessage {
  /// Compile this design, forgetting the one before. Answered by `Done` or `Failed`.
  ///
  /// @param embedder the embedder's name
  /// @param dimension components of its vectors
  /// @param model whether a language model is lent
  record Open(MemoryDesign design, Limits limits, String embedder, int dimension, boolean model)
      implements HostMessage {}

  /// Begin a new life, forgetting the one before. Answered by `Done` or `Failed`.
  record Begin(long seed) implements HostMessage {}

  /// Take in experiences, in order. Answered by `Done` or `Failed`.
  record Remember(List<Experience> experiences) implements HostMessage {}

  /// Answer queries, in order. Answered by one `Found` per query, then `Done`; or, at any point,
  /// `Failed`.
  record Recall(List<Query> queries) implements HostMessage {}

  /// The vectors a guest asked for.
  record Vectors(List<float[]> vectors) implements HostMessage {}

  /// The model's answer a guest asked for.
  record Answer(String text) implements HostMessage {}

  /// What a guest asked for is not given. Becomes a broken contract of the candidate.
  record Refusal(String rule) implements HostMessage {}

  /// Try what should be impossible here. Answered by `Probed`.
  record Probe() implements HostMessage {}
}
