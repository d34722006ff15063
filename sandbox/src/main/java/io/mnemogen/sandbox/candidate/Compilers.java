package io.mnemogen.sandbox.candidate;

import io.mnemogen.design.Language;
import io.mnemogen.sandbox.compile.SlotCompiler;
import io.mnemogen.sandbox.groovy.GroovySlotCompiler;
import io.mnemogen.sandbox.polyglot.JavaScriptCompiler;
import io.mnemogen.sandbox.polyglot.OpenScripts;
import io.mnemogen.sandbox.polyglot.python.PythonCompiler;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The languages slot programs may be written in: one compiler each. Those of scripts are made when
/// they are first needed, where their libraries are on the class path.
public final class Compilers {
  private static final Compilers GUARDED = new Compilers(Compilers::behindItsWall);

  private final Map<Language, SlotCompiler> made = new EnumMap<>(Language.class);
  private final Function<Language, SlotCompiler> maker;

  private Compilers(Function<Language, SlotCompiler> maker) {
    this.maker = maker;
  }

  /// All languages, each behind its wall.
  public static Compilers guarded() {
    return GUARDED;
  }

  /// All languages without their walls; only to try what the process and the kernel hold alone.
  public static Compilers unguarded() {
    return new Compilers(Compilers::inTheOpen);
  }

  /// Why programs of a language cannot run here, and the remedy; empty where they can.
  public static Optional<String> missing(Language language) {
    return isPresent(language) ? Optional.empty() : Optional.of(new NoCompiler(language).words());
  }

  /// The compiler of a language for the programs of one candidate.
  SlotCompiler of(Language language) {
    synchronized (made) {
      return made.computeIfAbsent(language, maker).forOneCandidate();
    }
  }

  private static SlotCompiler behindItsWall(Language language) {
    if (!isPresent(language)) {
      return new NoCompiler(language);
    }
    return switch (language) {
      case GROOVY -> new Shelf(new GroovySlotCompiler());
      case JAVASCRIPT -> new JavaScriptCompiler();
      case PYTHON -> new PythonCompiler();
    };
  }

  private static SlotCompiler inTheOpen(Language language) {
    return language == Language.GROOVY ? new GroovySlotCompiler(false) : new OpenScripts(language);
  }

  private static boolean isPresent(Language language) {
    return switch (language) {
      case GROOVY -> true;
      case JAVASCRIPT -> isPresent("com.oracle.truffle.js.lang.JavaScriptLanguage");
      case PYTHON -> isPresent("com.oracle.graal.python.PythonLanguage");
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
