package io.mnemogen.evolve.meta;

import io.mnemogen.design.Slot;
import io.mnemogen.evolve.Specimen;
import java.util.List;

/// What a meta-agent is asked for. Whatever it is, only the slots named may change.
public sealed interface Request {
  /// The slots that may change, in slot order, at least one.
  List<Slot> slots();

  /// The operator a draft that answers the request is archived under.
  default String operator() {
    return switch (this) {
      case Rewrite r -> "rewrite";
      case Combine c -> "combine";
      case Mend m -> "mend";
      case Explore e -> "explore";
    };
  }

  /// Rewrite these slots of the parent: one, several or all.
  record Rewrite(List<Slot> slots) implements Request {
    public Rewrite {
      slots = List.copyOf(slots);
    }
  }

  /// Combine the parent with another design.
  ///
  /// @param mate the other design
  record Combine(Specimen mate) implements Request {
    @Override
    public List<Slot> slots() {
      return List.of(Slot.values());
    }
  }

  /// Make a change of the parent that failed work.
  ///
  /// @param failed the change, whose verdict is a fault
  record Mend(Change failed) implements Request {
    @Override
    public List<Slot> slots() {
      return failed.slots();
    }
  }

  /// Write these slots unlike anything in the archive.
  record Explore(List<Slot> slots) implements Request {
    public Explore {
      slots = List.copyOf(slots);
    }
  }
}
