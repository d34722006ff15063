package io.mnemogen.sandbox.polyglot;

import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.guard.Policy;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/// Makes locked-down contexts: one engine for all of them, so that code is read once, and one
/// context for each program, so that programs share nothing.
final class Scripts {
  /// Statements one call of a slot may run.
  static final long STATEMENTS = 20_000_000;

  private static final String JS = "js";

  private final Engine engine =
      Engine.newBuilder(JS)
          .sandbox(SandboxPolicy.CONSTRAINED)
          .option("engine.WarnInterpreterOnly", "false")
          .out(OutputStream.nullOutputStream())
          .err(OutputStream.nullOutputStream())
          .build();
  private final Membrane membrane = Membrane.of(Policy.standard());
  private final Source lockdown =
      source(Script.resource(Scripts.class, "lockdown.js"), "lockdown.js");

  /// The names of the design space a script finds.
  Set<String> given() {
    return membrane.named().keySet();
  }

  /// Evaluates a program in a new context.
  ///
  /// @return a function that takes `tune`, runs the program anew and returns its slot, or null when
  ///   the program defines none
  Value evaluate(SlotProgram program) {
    Context context =
        membrane
            .around(engine, JS)
            .sandbox(SandboxPolicy.CONSTRAINED)
            .resourceLimits(ResourceLimits.newBuilder().statementLimit(STATEMENTS, null).build())
            .option("js.allow-eval", "false")
            .option("js.load", "false")
            .option("js.print", "false")
            .option("js.console", "false")
            .option("js.graal-builtin", "false")
            .build();
    lock(context);
    return context.eval(source(wrapped(program), Script.file(program)));
  }

  /// Gives a context the names of the design space and takes away what candidates may not have.
  private void lock(Context context) {
    Value globals = context.getBindings(JS);
    var foreign = new ArrayList<Object>(List.of(List.of(1), new LinkedHashMap<>(), new int[1]));
    membrane
        .named()
        .forEach((name, type) -> {
          Value statics = context.asValue(type).getMember("static");
          globals.putMember(name, statics);
          foreign.add(statics);
        });
    context.eval(lockdown).executeVoid(Globals.KEPT, List.copyOf(given()), foreign);
  }

  /// The program on the lines it has by itself, inside a function.
  static String wrapped(SlotProgram program) {
    String slot = program.slot().key();
    return "(function(tune){'use strict';"
        + program.source()
        + "\nreturn typeof "
        + slot
        + " === 'function' && "
        + slot
        + ".length === "
        + Script.arity(program.slot())
        + " ? "
        + slot
        + " : null})";
  }

  private static Source source(String text, String name) {
    return Source.newBuilder(JS, text, name).buildLiteral();
  }
}
