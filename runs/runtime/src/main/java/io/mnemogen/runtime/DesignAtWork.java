package io.mnemogen.runtime;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Session;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A design in its sandbox, alive or not: it is brought to life by living a past, and ended by its
/// first fault.
final class DesignAtWork implements AutoCloseable {
  private final Supplier<Sandbox> opener;
  private final MemoryDesign design;
  private final Limits limits;
  private final long seed;
  private @Nullable Sandbox sandbox;
  private @Nullable Session session;

  /// @param opener opens the sandbox when it is first needed; closed with this
  DesignAtWork(Supplier<Sandbox> opener, MemoryDesign design, Limits limits, long seed) {
    this.opener = opener;
    this.design = design;
    this.limits = limits;
    this.seed = seed;
  }

  /// Ends the life at hand and lives this past. A guest may have been killed from outside, so a
  /// life that ends so is tried once more.
  ///
  /// @throws DesignFailed if the design fails on it
  Memory live(List<Experience> past) {
    try {
      return tryLive(past);
    } catch (DesignFailed e) {
      if (e.fault() instanceof Fault.Died) {
        return tryLive(past);
      }
      throw e;
    }
  }

  /// Ends the life at hand.
  void end() {
    if (session != null) {
      session.close();
      session = null;
    }
  }

  /// In one sentence: what stands between the design and this machine.
  String walls() {
    return sandbox().describe();
  }

  @Override
  public void close() {
    end();
    if (sandbox != null) {
      sandbox.close();
    }
  }

  private Sandbox sandbox() {
    Sandbox open = sandbox == null ? opener.get() : sandbox;
    sandbox = open;
    return open;
  }

  private Memory tryLive(List<Experience> past) {
    end();
    Session opened = sandbox().open(design, limits, seed);
    session = opened;
    require(opened, "compiling");
    Memory memory = opened.fresh();
    require(opened, "beginning");
    memory.rememberAll(past);
    require(opened, "living its past of %d experiences again".formatted(past.size()));
    return memory;
  }

  private void require(Session opened, String doing) {
    opened
        .fault()
        .ifPresent(fault -> {
          end();
          throw new DesignFailed(doing, fault);
        });
  }
}
