package io.mnemogen.sandbox.polyglot;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Language;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCompiler;
import java.util.Optional;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/// Compiles slot programs in JavaScript: strict scripts that define the function of their slot,
/// such as `function retrieve(query, base, tools)`. The types of the design space are there by
/// their names; `new` and static methods work on them as in Groovy.
///
/// A program runs anew for every call, in a context whose own objects are frozen, so nothing lasts
/// but what the memory base holds. Loads GraalVM when it is first asked to compile.
public final class JavaScriptCompiler implements SlotCompiler {
  private static final class Holder {
    static final Scripts SCRIPTS = new Scripts();
  }

  /// For every program; cheap until the first.
  public JavaScriptCompiler() {}

  @Override
  public Language language() {
    return Language.JAVASCRIPT;
  }

  @Override
  public Compilation compile(SlotProgram program) {
    try {
      return read(program);
    } catch (StackOverflowError e) {
      return Script.unreadable(program, 0, "is nested too deeply to compile");
    }
  }

  private static Compilation read(SlotProgram program) {
    Optional<Fault> misread = new Reading(program, Holder.SCRIPTS.given()).fault();
    if (misread.isPresent()) {
      return new Compilation.Rejected(misread.get());
    }
    try {
      Value anew = Holder.SCRIPTS.evaluate(program);
      return Script.compiled(program, anew, Scripts.STATEMENTS, signature(program));
    } catch (PolyglotException e) {
      return Script.failed(program, e);
    }
  }

  private static String signature(SlotProgram program) {
    return switch (program.slot()) {
      case ENCODE -> "function encode(experience, tools)";
      case STORE -> "function store(units, base, tools)";
      case RETRIEVE -> "function retrieve(query, base, tools)";
      case MANAGE -> "function manage(outcome, base, tools)";
    };
  }
}
