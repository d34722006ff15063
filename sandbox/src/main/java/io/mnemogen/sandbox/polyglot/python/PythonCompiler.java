package io.mnemogen.sandbox.polyglot.python;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Language;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCompiler;
import io.mnemogen.sandbox.polyglot.Script;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/// Compiles slot programs in Python that define the function of their slot, such as `def
/// retrieve(query, base, tools)`. The types of the design space are there by their names.
///
/// A program runs anew for every call, in a context that lost what candidates may not have and that
/// no other candidate shares. Loads GraalVM when it is first asked to compile.
public final class PythonCompiler implements SlotCompiler {
  private static final class Holder {
    static final PythonScripts SCRIPTS = new PythonScripts();
  }

  private PythonScripts.@Nullable Opened opened;

  /// For the programs of one candidate; cheap until the first.
  public PythonCompiler() {}

  @Override
  public SlotCompiler forOneCandidate() {
    return new PythonCompiler();
  }

  @Override
  public Language language() {
    return Language.PYTHON;
  }

  @Override
  public Compilation compile(SlotProgram program) {
    try {
      if (opened == null) {
        opened = Holder.SCRIPTS.fresh();
      }
      return read(program, opened.open(program));
    } catch (PolyglotException e) {
      return Script.failed(program, e);
    }
  }

  private static Compilation read(SlotProgram program, Value opened) {
    if (!opened.canExecute()) {
      String words = opened.getArrayElement(2).asString();
      int line = opened.getArrayElement(1).asInt();
      return opened.getArrayElement(0).asString().equals("forbidden")
          ? new Compilation.Rejected(new Fault.Forbidden(program.slot(), line, words))
          : Script.unreadable(program, line, words);
    }
    return Script.compiled(program, opened, PythonScripts.STATEMENTS, signature(program));
  }

  private static String signature(SlotProgram program) {
    return switch (program.slot()) {
      case ENCODE -> "def encode(experience, tools)";
      case STORE -> "def store(units, base, tools)";
      case RETRIEVE -> "def retrieve(query, base, tools)";
      case MANAGE -> "def manage(outcome, base, tools)";
    };
  }
}
