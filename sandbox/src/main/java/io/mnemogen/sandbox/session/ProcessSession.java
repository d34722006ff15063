package io.mnemogen.sandbox.session;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.Usage;
import io.mnemogen.sandbox.pool.GuestPool;
import io.mnemogen.sandbox.pool.GuestProcess;
import io.mnemogen.sandbox.wire.HostMessage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A candidate in a guest.
public final class ProcessSession implements Session {
  private final GuestPool pool;
  private final GuestProcess guest;
  private final Meter meter;
  private final Conversation conversation;
  private final long seed;
  private @Nullable Fault fault;
  private long courses;
  private boolean closed;

  /// Over a borrowed guest, given back on closing.
  public ProcessSession(GuestPool pool, GuestProcess guest, Meter meter, Limits limits, long seed) {
    this.pool = pool;
    this.guest = guest;
    this.meter = meter;
    this.conversation = new Conversation(guest, meter, limits);
    this.seed = seed;
  }

  /// Compiles the design in the guest.
  public void open(MemoryDesign design) {
    note(conversation.call(meter.opening(design), 0, null));
  }

  @Override
  public Memory fresh() {
    if (running()) {
      courses++;
      note(conversation.call(new HostMessage.Begin(Seeds.course(seed, courses)), 0, null));
    }
    return new RemoteMemory(this, conversation, courses);
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
    if (!closed) {
      closed = true;
      pool.giveBack(guest, sound());
    }
  }

  /// Keeps the first fault.
  void note(Optional<Fault> found) {
    if (fault == null) {
      fault = found.orElse(null);
    }
  }

  /// Whether calls still reach the candidate.
  boolean running() {
    return fault == null && !closed;
  }

  /// Whether the memory of this course is the one in use.
  boolean current(long course) {
    return running() && course == courses;
  }

  Footprint footprint() {
    return meter.footprint(conversation.held().units(), conversation.held().bytes());
  }

  /// Whether what happened leaves the guest fit for others. Of a candidate that the compiler turned
  /// down no slot was called; one that reached for what it may not have while it ran is not to
  /// share a process with honest ones.
  private boolean sound() {
    return switch (fault) {
      case null -> true;
      case Fault.DoesNotCompile f -> true;
      case Fault.Threw f -> true;
      case Fault.BrokeContract f -> true;
      case Fault.Forbidden f -> courses == 0;
      case Fault.TimedOut f -> false;
      case Fault.OutOfMemory f -> false;
      case Fault.Died f -> false;
    };
  }
}
