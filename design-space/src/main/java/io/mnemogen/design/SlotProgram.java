package io.mnemogen.design;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The source of one slot, in one language, with the tunables it declares.
///
/// @param slot which of the four programs this is
/// @param language what it is written in
/// @param source its text; line endings are normalised to `\n`, trailing blanks of lines and of the
///   text are dropped, so that programs that differ only there are equal
public record SlotProgram(Slot slot, Language language, String source) {
  /// @throws IllegalArgumentException if the source declares one tunable in two ways
  public SlotProgram {
    source = normal(source);
    TunableScan.scan(source);
  }

  /// A Groovy program.
  public static SlotProgram groovy(Slot slot, String source) {
    return new SlotProgram(slot, Language.GROOVY, source);
  }

  /// The tunables declared in the source, in order of first appearance.
  public Collection<Tunable> tunables() {
    return List.copyOf(TunableScan.scan(source).values());
  }

  /// The tunable of this name, or null if the source declares none.
  public @Nullable Tunable tunable(String name) {
    return TunableScan.scan(source).get(name);
  }

  private static String normal(String text) {
    return text.replace("\r\n", "\n")
            .replace('\r', '\n')
            .lines()
            .map(String::stripTrailing)
            .reduce(new StringBuilder(), (b, l) -> b.append(l).append('\n'), StringBuilder::append)
            .toString()
            .stripTrailing()
        + "\n";
  }
}
