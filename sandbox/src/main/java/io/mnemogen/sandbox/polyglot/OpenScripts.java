package io.mnemogen.sandbox.polyglot;

import io.mnemogen.design.Language;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCompiler;
import io.mnemogen.sandbox.guard.Policy;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/// Compiles scripts with no wall between them and the process: they read and run whatever their
/// engine can. Only to try what the process and the kernel hold alone.
///
/// @param language JavaScript or Python
public record OpenScripts(Language language) implements SlotCompiler {
  /// Runs a program anew for every call, among the names of the design space.
  private static final String PYTHON =
      """
      def opened(source, slot):
          def anew(tune):
              names = dict(globals(), tune=tune)
              exec(source, names)
              return names[slot]
          return anew
      opened
      """;

  @Override
  public Compilation compile(SlotProgram program) {
    try {
      Value opened = opened(program);
      Compilation.Compiled compiled =
          values -> new Script(program.slot(), opened, Tunes.set(program, values), Long.MAX_VALUE);
      return compiled;
    } catch (PolyglotException e) {
      return Script.failed(program, e);
    }
  }

  private Value opened(SlotProgram program) {
    String id = language == Language.PYTHON ? "python" : "js";
    Context context =
        Context.newBuilder(id)
            .allowAllAccess(true)
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    Membrane.of(Policy.standard())
        .named()
        .forEach((name, type) ->
            context.getBindings(id).putMember(name, context.asValue(type).getMember("static")));
    return language == Language.PYTHON
        ? context.eval(id, PYTHON).execute(program.source(), program.slot().key())
        : context.eval(id, Scripts.wrapped(program));
  }
}
