package io.mnemogen.sandbox.candidate;

import io.mnemogen.design.Language;
import io.mnemogen.sandbox.compile.SlotCompiler;
import io.mnemogen.sandbox.groovy.GroovySlotCompiler;
import io.mnemogen.sandbox.polyglot.JavaScriptCompiler;

/// The languages slot programs may be written in: one compiler each. That of JavaScript is made
/// when it is first needed, where its libraries are on the class path.
public final class Compilers {
  private static final Compilers GUARDED = new Compilers(new Shelf(new GroovySlotCompiler()));

  private static final class JavaScript {
    static final SlotCompiler COMPILER =
        isPresent("org.graalvm.polyglot.Context")
            ? new JavaScriptCompiler()
            : new NoCompiler(Language.JAVASCRIPT);
  }

  private final SlotCompiler groovy;

  private Compilers(SlotCompiler groovy) {
    this.groovy = groovy;
  }

  /// All languages, each behind its wall.
  public static Compilers guarded() {
    return GUARDED;
  }

  /// Groovy without its wall; only to try what the process and the kernel hold alone. The walls of
  /// other languages are their engines and stay.
  public static Compilers unguarded() {
    return new Compilers(new GroovySlotCompiler(false));
  }

  SlotCompiler of(Language language) {
    return switch (language) {
      case GROOVY -> groovy;
      case JAVASCRIPT -> JavaScript.COMPILER;
      case PYTHON -> new NoCompiler(language);
    };
  }

  private static boolean isPresent(String type) {
    try {
      Class.forName(type, false, Compilers.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
