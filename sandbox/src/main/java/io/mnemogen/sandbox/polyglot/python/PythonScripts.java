package io.mnemogen.sandbox.polyglot.python;

import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.guard.Policy;
import io.mnemogen.sandbox.polyglot.Membrane;
import io.mnemogen.sandbox.polyglot.Script;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/// Makes locked-down contexts: one engine for all of them, and one context for each candidate, so
/// that candidates share nothing.
final class PythonScripts {
  private static final String PYTHON = "python";

  /// What is kept of Python's functions and types, besides its exceptions: nothing that reads a
  /// clock, draws at random, makes code of text, names attributes by text, or speaks to anyone.
  private static final List<String> KEPT =
      List.of(
          "abs",
          "all",
          "any",
          "bin",
          "bool",
          "bytes",
          "callable",
          "chr",
          "classmethod",
          "dict",
          "divmod",
          "enumerate",
          "filter",
          "float",
          "frozenset",
          "hex",
          "int",
          "isinstance",
          "issubclass",
          "iter",
          "len",
          "list",
          "map",
          "max",
          "min",
          "next",
          "object",
          "oct",
          "ord",
          "pow",
          "property",
          "range",
          "repr",
          "reversed",
          "round",
          "set",
          "slice",
          "sorted",
          "staticmethod",
          "str",
          "sum",
          "super",
          "tuple",
          "zip",
          "None",
          "True",
          "False",
          "Ellipsis",
          "NotImplemented");

  /// To ask for one of these is to reach for what candidates may not have.
  private static final List<String> FORBIDDEN =
      List.of(
          "open",
          "eval",
          "exec",
          "compile",
          "getattr",
          "setattr",
          "delattr",
          "hasattr",
          "vars",
          "dir",
          "globals",
          "locals",
          "input",
          "print",
          "breakpoint",
          "help",
          "memoryview",
          "bytearray",
          "type",
          "id",
          "hash",
          "exit",
          "quit",
          "copyright",
          "credits",
          "license",
          "aiter",
          "anext",
          "os",
          "sys",
          "java",
          "polyglot");

  private static final List<String> KEYWORDS =
      List.of("and", "as", "from", "if", "in", "is", "not", "or", "with");

  /// Statements, which are lines, one call of a slot may run.
  static final long STATEMENTS = 5_000_000;

  private final Engine engine =
      Engine.newBuilder(PYTHON)
          .option("engine.WarnInterpreterOnly", "false")
          .option("log.level", "OFF")
          .out(OutputStream.nullOutputStream())
          .err(OutputStream.nullOutputStream())
          .build();
  private final Membrane membrane = Membrane.of(Policy.standard());
  private final Source opening =
      Source.newBuilder(PYTHON, Script.resource(PythonScripts.class, "opening.py"), "opening.py")
          .buildLiteral();

  /// Opens the programs of one candidate, in a new context of their own.
  Opened fresh() {
    Context context =
        membrane
            .around(engine, PYTHON)
            .resourceLimits(
                ResourceLimits.newBuilder()
                    .statementLimit(STATEMENTS, source -> !source.isInternal())
                    .build())
            .option("python.PosixModuleBackend", "java")
            .build();
    var given = new LinkedHashMap<String, Value>();
    membrane
        .named()
        .forEach((name, type) -> given.put(name, context.asValue(type).getMember("static")));
    Value opened = context.eval(opening).execute(respelled(), given, KEPT, FORBIDDEN);
    return program -> {
      context.resetLimits();
      return opened.execute(
          program.source(),
          Script.file(program),
          program.slot().key(),
          Script.arity(program.slot()),
          program.tunables().stream()
              .map(t -> List.<Object>of(t.name(), t.initial(), t.low(), t.high()))
              .toList());
    };
  }

  /// Types with methods whose name is a keyword of Python, and those names.
  private Map<Class<?>, List<String>> respelled() {
    var all = new LinkedHashMap<Class<?>, List<String>>();
    for (Class<?> type : membrane.named().values()) {
      List<String> names =
          Arrays.stream(type.getMethods())
              .map(Method::getName)
              .filter(KEYWORDS::contains)
              .distinct()
              .sorted()
              .toList();
      if (!names.isEmpty()) {
        all.put(type, names);
      }
    }
    return all;
  }

  /// A context that opens programs.
  @FunctionalInterface
  interface Opened {
    /// Opens a program.
    ///
    /// @return a function that takes `tune`, runs the program anew and returns its slot, or null
    ///   when the program defines none; or a list of what is wrong: `forbidden` or `unreadable`,
    ///   the line, and words
    Value open(SlotProgram program);
  }
}
