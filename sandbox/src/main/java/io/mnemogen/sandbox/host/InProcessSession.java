package io.mnemogen.sandbox.host;

import io.mnemogen.design.Fault;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.Usage;
import io.mnemogen.sandbox.candidate.Candidate;
import io.mnemogen.sandbox.candidate.Life;
import io.mnemogen.sandbox.session.Meter;
import io.mnemogen.sandbox.session.Seeds;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A candidate in this process.
final class InProcessSession implements Session {
  private final Candidate candidate;
  private final Meter meter;
  private final long seed;
  private @Nullable Life life;
  private long courses;
  private @Nullable Fault fault;

  InProcessSession(Candidate candidate, Meter meter, long seed) {
    this.candidate = candidate;
    this.meter = meter;
    this.seed = seed;
    this.fault = candidate.fault().orElse(null);
  }

  @Override
  public Memory fresh() {
    end();
    Life born = candidate.begin(Seeds.course(seed, ++courses));
    if (fault != null) {
      born.end();
    }
    life = born;
    return new Timed(born);
  }

  @Override
  public Optional<Fault> fault() {
    return Optional.ofNullable(fault);
  }

  @Override
  public Usage usage() {
    return meter.usage();
  }

  @Override
  public void close() {
    end();
  }

  private void end() {
    if (life != null) {
      life.end();
    }
  }

  /// Counts calls, and keeps the first fault of the session.
  private final class Timed implements Memory {
    private final Life inner;

    Timed(Life inner) {
      this.inner = inner;
    }

    @Override
    public Recollection recall(Query query) {
      return timed(() -> inner.recall(query));
    }

    @Override
    public void remember(Experience experience) {
      timed(() -> {
        inner.remember(experience);
        return true;
      });
    }

    @Override
    public Footprint footprint() {
      Footprint held = inner.footprint();
      return meter.footprint(held.units(), held.bytes());
    }

    @Override
    public Optional<Fault> fault() {
      return InProcessSession.this.fault();
    }

    private <T> T timed(Supplier<T> call) {
      long start = System.nanoTime();
      try {
        return call.get();
      } finally {
        meter.called(1, System.nanoTime() - start);
        if (fault == null) {
          fault = inner.fault().orElse(null);
        }
      }
    }
  }
}
