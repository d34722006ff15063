package io.mnemogen.sandbox.candidate;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Slot;
import io.mnemogen.design.base.MemoryBase;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.runtime.SlotMemory;
import io.mnemogen.design.toolbox.TextKit;
import io.mnemogen.design.toolbox.Toolbox;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Services;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One memory of a candidate, from nothing to its end or its first fault.
public final class Life implements Memory {
  private final @Nullable SlotMemory memory;
  private final GuardedSlots slots;
  private @Nullable Fault fault;
  private boolean ended;

  private Life(GuardedSlots slots, @Nullable SlotMemory memory, @Nullable Fault fault) {
    this.slots = slots;
    this.memory = memory;
    this.fault = fault;
  }

  static Life of(GuardedSlots slots, Services services, long seed) {
    var text = new TextKit();
    var base = new MemoryBase(services.embedder(), text);
    var tools = new Toolbox(text, services.embedder(), services.model(), seed);
    return new Life(slots, new SlotMemory(slots, base, tools), null);
  }

  static Life stillborn(Fault fault) {
    return new Life(new GuardedSlots(Map.of(), Limits.DEFAULT), null, fault);
  }

  @Override
  public Recollection recall(Query query) {
    return guard(m -> Recollection.of(m.recall(query)), Recollection.NOTHING);
  }

  @Override
  public void remember(Experience experience) {
    guard(
        m -> {
          m.remember(experience);
          return true;
        },
        false);
  }

  /// Units and bytes; what was embedded and asked of models is counted where it is served.
  @Override
  public Footprint footprint() {
    return guard(m -> new Footprint(m.base().size(), m.base().bytes(), 0, 0), Footprint.NONE);
  }

  @Override
  public Optional<Fault> fault() {
    return Optional.ofNullable(fault);
  }

  /// Ends this life: from now on it recalls nothing and takes nothing in.
  public void end() {
    ended = true;
  }

  /// The slot called last, or null; may be asked from another thread.
  public @Nullable Slot entered() {
    return slots.entered();
  }

  /// How many slot calls have begun; may be asked from another thread.
  public long calls() {
    return slots.calls();
  }

  private <T> T guard(Function<SlotMemory, T> act, T otherwise) {
    if (memory == null || fault != null || ended) {
      return otherwise;
    }
    try {
      return act.apply(memory);
    } catch (GuardedSlots.SlotThrew e) {
      fault = Faults.of(e.getCause() == null ? e : e.getCause(), slots.entered());
    } catch (RuntimeException | Error e) {
      fault = Faults.of(e, slots.entered());
    }
    return otherwise;
  }
}
