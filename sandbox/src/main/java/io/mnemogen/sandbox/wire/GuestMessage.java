package io.mnemogen.sandbox.wire;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Slot;
import io.mnemogen.design.memory.Recalled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a guest says to the host. The host believes none of it further than it must.
public sealed interface GuestMessage {
  /// The guest is warm and takes designs. One line per wall it put up, see `Layer`.
  record Ready(List<Finding> layers) implements GuestMessage {}

  /// The call is over; what the base holds now.
  record Done(long units, long bytes) implements GuestMessage {}

  /// The answer to one query.
  record Found(List<Recalled> passages) implements GuestMessage {}

  /// The call ended in a fault; the candidate is over.
  record Failed(Fault fault) implements GuestMessage {}

  /// Embed these texts for me. Answered by `Vectors` or `Refusal`.
  record Embed(List<String> texts) implements GuestMessage {}

  /// Ask the model for me. Answered by `Answer` or `Refusal`.
  record Ask(String prompt, int maxTokens) implements GuestMessage {}

  /// A sign of life during a long call: where it is, and how many slot calls have begun.
  record Pulse(@Nullable Slot slot, int line, long calls) implements GuestMessage {}

  /// What the probes found.
  record Probed(List<Finding> findings) implements GuestMessage {}

  /// One wall or probe.
  ///
  /// @param name what was put up or tried
  /// @param held whether the wall stands, or the probe was stopped
  /// @param detail how it is known
  record Finding(String name, boolean held, String detail) {}
}
