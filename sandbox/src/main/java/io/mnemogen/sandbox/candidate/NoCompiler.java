package io.mnemogen.sandbox.candidate;

import io.mnemogen.design.Language;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCompiler;

/// Turns down programs of a language this build cannot run.
record NoCompiler(Language language) implements SlotCompiler {
  @Override
  public Compilation compile(SlotProgram program) {
    return Compilation.Rejected.unreadable(
        program.slot(), 0, "slots written in " + language + " cannot run here; write Groovy");
  }
}
