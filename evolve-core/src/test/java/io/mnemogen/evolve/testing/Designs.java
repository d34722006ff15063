package io.mnemogen.evolve.testing;

import io.mnemogen.design.DesignCard;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import java.util.List;

/// Small designs whose programs are comments: they are judged by their text only.
public final class Designs {
  private Designs() {}

  /// A design whose four programs carry a word, with the tunables `x`, `y` in [0, 1] and `k` in [1,
  /// 64].
  public static MemoryDesign of(String word) {
    return MemoryDesign.of(
        SlotProgram.groovy(Slot.ENCODE, "// encode " + word),
        SlotProgram.groovy(Slot.STORE, "// store " + word),
        SlotProgram.groovy(
            Slot.RETRIEVE,
            "// retrieve "
                + word
                + "\ndouble x = tune('x', 0.5, 0.0, 1.0)\ndouble y = tune('y', 0.5, 0.0, 1.0)"
                + "\nint k = tune('k', 8, 1, 64)"),
        SlotProgram.groovy(Slot.MANAGE, "// manage " + word));
  }

  /// A design without tunables.
  public static MemoryDesign fixed(String word) {
    return of(word).with(SlotProgram.groovy(Slot.RETRIEVE, "// retrieve " + word));
  }

  /// A design with a name.
  public static NamedDesign named(String name) {
    return new NamedDesign(DesignCard.of(name, "a test design"), of(name));
  }

  /// Designs of the words `red`, `green`, `blue` and `grey`.
  public static List<NamedDesign> seeds() {
    return List.of(named("red"), named("green"), named("blue"), named("grey"));
  }
}
