package io.mnemogen.evolve.meta;

import io.mnemogen.evolve.Specimen;
import java.util.List;

/// Everything a meta-agent is shown.
///
/// @param parent the specimen to improve on
/// @param peers other judged specimens that ran to the end, best first
/// @param seed seeds the agent's random decisions
public record Brief(Specimen parent, List<Specimen> peers, long seed) {
  public Brief {
    peers = List.copyOf(peers);
  }
}
