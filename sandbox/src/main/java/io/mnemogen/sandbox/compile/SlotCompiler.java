package io.mnemogen.sandbox.compile;

import io.mnemogen.design.Language;
import io.mnemogen.design.SlotProgram;

/// Compiles slot programs of one language. Runs where candidates run, never in the host: compiling
/// is the first chance of hostile code to act.
public interface SlotCompiler {
  /// The language this compiler reads.
  Language language();

  /// The compiler for the programs of one candidate, which may share what no other shares.
  default SlotCompiler forOneCandidate() {
    return this;
  }

  /// Compiles one program. A program that cannot be compiled, or asks for what candidates may not
  /// have, is a [Compilation.Rejected]; this method does not throw for it.
  Compilation compile(SlotProgram program);
}
