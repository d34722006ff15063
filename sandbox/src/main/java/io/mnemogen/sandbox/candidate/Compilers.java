package io.mnemogen.sandbox.candidate;

import io.mnemogen.design.Language;
import io.mnemogen.sandbox.compile.SlotCompiler;
import io.mnemogen.sandbox.groovy.GroovySlotCompiler;
import java.util.List;

/// The languages slot programs may be written in: one compiler each.
///
/// @param known the compilers
public record Compilers(List<SlotCompiler> known) {
  private static final Compilers GUARDED = new Compilers(List.of(new GroovySlotCompiler()));

  public Compilers {
    known = List.copyOf(known);
  }

  /// All languages, each behind its wall.
  public static Compilers guarded() {
    return GUARDED;
  }

  /// All languages without their walls; only to try what the process and the kernel hold alone.
  public static Compilers unguarded() {
    return new Compilers(List.of(new GroovySlotCompiler(false)));
  }

  SlotCompiler of(Language language) {
    return known.stream()
        .filter(c -> c.language() == language)
        .findFirst()
        .orElse(new NoCompiler(language));
  }
}
