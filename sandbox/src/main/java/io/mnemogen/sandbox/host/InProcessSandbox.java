package io.mnemogen.sandbox.host;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.candidate.Candidate;
import io.mnemogen.sandbox.session.Meter;

/// Runs designs in this very process, for tests and for trying a slot. No wall, no time limit and
/// no heap limit: only for designs whose author is trusted.
public final class InProcessSandbox implements Sandbox {
  private final Services services;

  /// @param services what is lent to candidates
  public InProcessSandbox(Services services) {
    this.services = services;
  }

  @Override
  public Session open(MemoryDesign design, Limits limits, long seed) {
    var meter = new Meter(services, limits);
    return new InProcessSession(Candidate.compile(design, limits, meter.metered()), meter, seed);
  }

  @Override
  public String describe() {
    return "in-process: no wall at all, for tests and development with trusted designs only";
  }

  @Override
  public Sandbox lending(Services others) {
    return new InProcessSandbox(others);
  }

  @Override
  public void close() {}
}
