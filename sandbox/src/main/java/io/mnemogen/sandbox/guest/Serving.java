package io.mnemogen.sandbox.guest;

import io.mnemogen.design.Fault;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.candidate.Candidate;
import io.mnemogen.sandbox.candidate.Compilers;
import io.mnemogen.sandbox.candidate.Life;
import io.mnemogen.sandbox.wire.GuestEnd;
import io.mnemogen.sandbox.wire.GuestMessage;
import io.mnemogen.sandbox.wire.HostMessage;
import io.mnemogen.sandbox.wire.WireException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Serves the host's calls, one at a time.
final class Serving {
  private final GuestEnd wire;
  private final Compilers compilers;
  private final Pulse pulse;
  private @Nullable Candidate candidate;
  private @Nullable Life life;

  Serving(GuestEnd wire, Compilers compilers) {
    this.wire = wire;
    this.compilers = compilers;
    this.pulse = Pulse.start(wire);
  }

  void untilClosed() throws IOException {
    while (true) {
      HostMessage message = wire.receive();
      pulse.begin(life);
      Optional<Fault> fault = serve(message);
      pulse.end();
      if (fault.isPresent()) {
        wire.send(new GuestMessage.Failed(fault.get()));
      } else if (message instanceof HostMessage.Probe) {
        wire.send(new GuestMessage.Probed(Probes.run()));
      } else {
        Footprint held = life == null ? Footprint.NONE : life.footprint();
        wire.send(new GuestMessage.Done(held.units(), held.bytes()));
      }
    }
  }

  private Optional<Fault> serve(HostMessage message) throws IOException {
    return switch (message) {
      case HostMessage.Open open -> open(open);
      case HostMessage.Begin begin -> begin(begin.seed());
      case HostMessage.Remember remember -> remember(remember.experiences());
      case HostMessage.Recall recall -> recall(recall.queries());
      case HostMessage.Probe p -> Optional.empty();
      case HostMessage.Vectors v -> throw unasked();
      case HostMessage.Answer a -> throw unasked();
      case HostMessage.Refusal r -> throw unasked();
    };
  }

  private Optional<Fault> open(HostMessage.Open open) {
    life = null;
    var embedder = new BorrowedEmbedder(wire, open.embedder(), open.dimension());
    var lent = new Services(embedder, open.model() ? new BorrowedModel(wire) : null);
    candidate = Candidate.compile(open.design(), open.limits(), lent, compilers);
    return candidate.fault();
  }

  private Optional<Fault> begin(long seed) throws WireException {
    if (candidate == null) {
      throw new WireException("a life begins after a design is open");
    }
    life = candidate.begin(seed);
    return life.fault();
  }

  private Optional<Fault> remember(List<Experience> experiences) throws WireException {
    Life now = living();
    now.rememberAll(experiences);
    return now.fault();
  }

  private Optional<Fault> recall(List<Query> queries) throws IOException {
    Life now = living();
    for (Query query : queries) {
      Recollection found = now.recall(query);
      if (now.fault().isPresent()) {
        break;
      }
      wire.post(new GuestMessage.Found(found.passages()));
    }
    return now.fault();
  }

  private Life living() throws WireException {
    if (life == null) {
      throw new WireException("a call comes after a life has begun");
    }
    return life;
  }

  private static WireException unasked() {
    return new WireException("an answer comes after a request");
  }
}
