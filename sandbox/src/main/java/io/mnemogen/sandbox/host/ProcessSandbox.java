package io.mnemogen.sandbox.host;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.launch.Flavour;
import io.mnemogen.sandbox.pool.GuestPool;
import io.mnemogen.sandbox.session.Meter;
import io.mnemogen.sandbox.session.ProcessSession;
import java.util.List;

/// Runs designs in guest processes. A guest's death costs only the candidate it was running: when
/// the death was not the candidate's doing the fault is `Died`, and opening the design again gives
/// it the fair trial it did not have.
public final class ProcessSandbox implements Sandbox {
  private final Pools pools;
  private final Services services;
  private final String description;
  private final boolean owner;

  /// @param pools where guests come from; closed with this sandbox
  /// @param services what is lent to candidates
  /// @param description the walls, in one sentence
  ProcessSandbox(Pools pools, Services services, String description) {
    this(pools, services, description, true);
  }

  private ProcessSandbox(Pools pools, Services services, String description, boolean owner) {
    this.pools = pools;
    this.services = services;
    this.description = description;
    this.owner = owner;
  }

  /// The same, saying also why no stronger wall stands.
  ProcessSandbox because(String why) {
    return new ProcessSandbox(pools, services, description + " (" + why + ")");
  }

  /// A guest that turns out to be dead while it compiles is replaced once: nothing is lost yet.
  @Override
  public Session open(MemoryDesign design, Limits limits, long seed) {
    Session session = tryOpen(design, limits, seed);
    if (session.fault().orElse(null) instanceof Fault.Died) {
      session.close();
      return tryOpen(design, limits, seed);
    }
    return session;
  }

  private Session tryOpen(MemoryDesign design, Limits limits, long seed) {
    var meter = new Meter(services, limits);
    GuestPool pool = pools.of(Flavour.of(design));
    var guest = pool.borrow(limits.heapMegabytes());
    var session = new ProcessSession(pool, guest, meter, limits, seed);
    session.open(design);
    return session;
  }

  @Override
  public String describe() {
    return description;
  }

  /// Process ids of the guests alive.
  public List<Long> guests() {
    return pools.pids();
  }

  @Override
  public Sandbox lending(Services others) {
    return new ProcessSandbox(pools, others, description, false);
  }

  @Override
  public void close() {
    if (owner) {
      pools.close();
    }
  }
}
