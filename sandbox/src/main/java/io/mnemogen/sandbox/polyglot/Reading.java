package io.mnemogen.sandbox.polyglot;

import com.oracle.js.parser.ErrorManager;
import com.oracle.js.parser.Parser;
import com.oracle.js.parser.ParserException;
import com.oracle.js.parser.ScriptEnvironment;
import com.oracle.js.parser.Source;
import com.oracle.js.parser.ir.FunctionNode;
import com.oracle.js.parser.ir.LexicalContext;
import io.mnemogen.design.Fault;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.Tunable;
import java.util.Optional;
import java.util.Set;

/// Reads a program before it runs: whether it is a whole script, names only what there is, and
/// declares its tunables where the host reads them.
final class Reading {
  private final SlotProgram program;
  private final Set<String> given;

  /// @param given the names of the design space
  Reading(SlotProgram program, Set<String> given) {
    this.program = program;
    this.given = given;
  }

  /// What is wrong with the program, if anything.
  Optional<Fault> fault() {
    Source source = Source.sourceFor(Script.file(program), program.source());
    FunctionNode script;
    try {
      script =
          new Parser(
                  ScriptEnvironment.builder()
                      .ecmaScriptVersion(ScriptEnvironment.ES_2024)
                      .strict(true)
                      .build(),
                  source,
                  new ErrorManager.ThrowErrorManager())
              .parse();
    } catch (ParserException e) {
      return Optional.of(fault(Math.max(0, e.getLineNumber()), e.getRawMessage()));
    }
    var names = new FreeNames(new LexicalContext(), source);
    script.accept(names);
    var forbidden = names.firstOf(Globals.FORBIDDEN::contains);
    if (forbidden.isPresent()) {
      return Optional.of(
          new Fault.Forbidden(program.slot(), forbidden.get().line(), forbidden.get().name()));
    }
    var unknown = names.firstOf(n -> !given.contains(n) && !Globals.KEPT.contains(n));
    if (unknown.isPresent()) {
      return Optional.of(
          fault(unknown.get().line(), "there is no '%s' here".formatted(unknown.get().name())));
    }
    return tunables(script, source);
  }

  private Optional<Fault> tunables(FunctionNode script, Source source) {
    var calls = new TuneCalls(new LexicalContext(), source, program);
    script.accept(calls);
    if (calls.fault().isPresent()) {
      return calls.fault();
    }
    for (Tunable declared : program.tunables()) {
      if (!calls.found().contains(declared.name())) {
        return Optional.of(
            fault(
                0,
                "the tunable '%s' is declared in a comment or text only; declare it in code"
                    .formatted(declared.name())));
      }
    }
    return Optional.empty();
  }

  private Fault fault(int line, String words) {
    return new Fault.DoesNotCompile(program.slot(), line, words);
  }
}
