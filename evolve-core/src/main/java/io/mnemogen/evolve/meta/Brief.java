package io.mnemogen.evolve.meta;

import io.mnemogen.evolve.Specimen;
import java.util.List;

/// Everything a search shows a meta-agent for one proposal. What stays the same throughout a
/// search, the task and what slots may use, the agent has from its [Setting].
///
/// @param parent the specimen to improve on, with its code, scores, transcripts and counters
/// @param peers other judged specimens that ran to the end, best first
/// @param past what the search has found out so far
/// @param request what is asked for
/// @param seed seeds the agent's random decisions
public record Brief(Specimen parent, List<Specimen> peers, Past past, Request request, long seed) {
  public Brief {
    peers = List.copyOf(peers);
  }
}
