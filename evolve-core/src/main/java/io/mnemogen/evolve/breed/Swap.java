package io.mnemogen.evolve.breed;

import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Proposal;
import java.util.List;
import java.util.Optional;

/// Replaces one slot of the mother by a program from another judged design that ran to the end, its
/// tunables at their initial values.
final class Swap implements Operator {
  @Override
  public String name() {
    return "swap";
  }

  @Override
  public double weight() {
    return 1;
  }

  @Override
  public Optional<Proposal> apply(Mating mating) {
    List<Slot> slots = List.copyOf(mating.mother().design().slots().keySet());
    Slot slot = slots.get(mating.random().nextInt(slots.size()));
    SlotProgram own = mating.mother().design().program(slot);
    List<SlotProgram> others =
        mating.history().programs(slot).stream().filter(p -> !p.equals(own)).toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    SlotProgram chosen = others.get(mating.random().nextInt(others.size()));
    var origin = new Origin(name(), List.of(mating.mother().id()), slot.key() + " replaced");
    return Optional.of(new Proposal(mating.mother().design().with(chosen), null, origin));
  }
}
