package io.mnemogen.design.runtime;

import io.mnemogen.design.base.MemoryBase;
import io.mnemogen.design.base.MemoryUnit;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.toolbox.Toolbox;
import java.util.ArrayList;
import java.util.List;

/// A working memory made of four compiled slots: calls them in order, gives units their ids, keeps
/// the base read-only during retrieval.
///
/// It lets a slot's exception pass: whoever runs candidates turns it into a fault.
public final class SlotMemory {
  private final Slots slots;
  private final MemoryBase base;
  private final Toolbox tools;
  private long experiences;

  /// A memory that has lived nothing.
  public SlotMemory(Slots slots, MemoryBase base, Toolbox tools) {
    this.slots = slots;
    this.base = base;
    this.tools = tools;
  }

  /// Runs encode, store and manage. Units get the ids `e<n>.<i>`: the number of the experience and
  /// the position in what encode returned, both from 1.
  public void remember(Experience experience) {
    experiences++;
    tools.begin(experience);
    List<MemoryUnit> encoded = slots.encode(experience, tools);
    var units = new ArrayList<MemoryUnit>(encoded.size());
    for (MemoryUnit unit : encoded) {
      units.add(unit.withId("e" + experiences + "." + (units.size() + 1)));
    }
    slots.store(units, base, tools);
    slots.manage(experience.outcome(), base, tools);
  }

  /// Runs retrieve with the base read-only. Ids of units the base does not hold are dropped.
  public List<Recalled> recall(Query query) {
    tools.begin(query);
    base.close();
    try {
      return slots.retrieve(query, base, tools).stream().map(this::known).toList();
    } finally {
      base.open();
      tools.end();
    }
  }

  /// The base, for counting what it holds.
  public MemoryBase base() {
    return base;
  }

  private Recalled known(Recalled recalled) {
    return new Recalled(
        recalled.text(), recalled.score(), recalled.units().stream().filter(base::has).toList());
  }
}
