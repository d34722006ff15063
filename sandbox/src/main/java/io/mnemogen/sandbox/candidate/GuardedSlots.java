package io.mnemogen.sandbox.candidate;

import io.mnemogen.design.Slot;
import io.mnemogen.design.base.MemoryBase;
import io.mnemogen.design.base.MemoryUnit;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.runtime.Slots;
import io.mnemogen.design.toolbox.Toolbox;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.compile.SlotCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Calls the loaded slots and checks what they return. Results are copied out of whatever list the
/// candidate made before anyone else looks at them.
final class GuardedSlots implements Slots {
  private final Map<Slot, SlotCode> code;
  private final Limits limits;
  private volatile @Nullable Slot entered;
  private final AtomicLong calls = new AtomicLong();

  GuardedSlots(Map<Slot, SlotCode> code, Limits limits) {
    this.code = code;
    this.limits = limits;
  }

  /// The slot called last; may be asked from another thread.
  @Nullable Slot entered() {
    return entered;
  }

  /// How many slot calls have begun; may be asked from another thread.
  long calls() {
    return calls.get();
  }

  @Override
  public List<MemoryUnit> encode(Experience experience, Toolbox tools) {
    Object made = call(Slot.ENCODE, experience, tools);
    return Results.units(made, limits.units());
  }

  @Override
  public void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
    call(Slot.STORE, new ArrayList<>(units), base, tools);
    count(base);
  }

  @Override
  public List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
    Object found = call(Slot.RETRIEVE, query, base, tools);
    return Results.recalled(found, limits.resultCharacters());
  }

  @Override
  public void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
    call(Slot.MANAGE, outcome, base, tools);
    count(base);
  }

  private @Nullable Object call(Slot slot, Object... arguments) {
    entered = slot;
    calls.incrementAndGet();
    try {
      SlotCode program = code.get(slot);
      if (program == null) {
        throw new IllegalStateException("every slot is loaded, but " + slot + " is not");
      }
      return program.call(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable checked) {
      throw new SlotThrew(checked);
    }
  }

  private void count(MemoryBase base) {
    if (base.size() > limits.units()) {
      throw new ContractBroken(
          "a base holds at most %d units, but holds %d; forget some in manage"
              .formatted(limits.units(), base.size()));
    }
  }

  /// Carries a checked exception of a candidate, which Groovy may throw anywhere.
  static final class SlotThrew extends RuntimeException {
    private static final long serialVersionUID = 1;

    SlotThrew(Throwable cause) {
      super(null, cause, false, false);
    }
  }
}
