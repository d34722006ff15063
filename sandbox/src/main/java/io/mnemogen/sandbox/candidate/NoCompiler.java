package io.mnemogen.sandbox.candidate;

import io.mnemogen.design.Language;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCompiler;

/// Turns down programs of a language whose libraries are not here.
record NoCompiler(Language language) implements SlotCompiler {
  @Override
  public Compilation compile(SlotProgram program) {
    return Compilation.Rejected.unreadable(program.slot(), 0, words());
  }

  /// Why programs of the language cannot run here, and the remedy.
  String words() {
    return switch (language) {
      case GROOVY -> "slots in Groovy need Groovy on the class path";
      case JAVASCRIPT -> "slots in JavaScript need org.graalvm.js:js-language on the class path";
      case PYTHON ->
          "slots in Python need GraalPy, which is not built in; run with MNEMOGEN_PYTHON=1, or build"
              + " with mvn -Ppython package";
    };
  }
}
