package io.mnemogen.sandbox.polyglot;

import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/// A program in its context.
///
/// @param anew runs the program and returns the function of its slot
/// @param tune gives the program its tunables
/// @param statements how many one call may run, as its context was told
public record Script(Slot slot, Value anew, ProxyExecutable tune, long statements)
    implements SlotCode {

  /// The name a program goes by in stack traces.
  public static String file(SlotProgram program) {
    return program.slot().key() + "." + program.language().extension();
  }

  /// How many parameters the function of a slot has.
  public static int arity(Slot slot) {
    return slot == Slot.ENCODE ? 2 : 3;
  }

  /// A source that lies beside a class.
  public static String resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " lies beside " + beside);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The compilation of a program that has been read; runs its outermost statements.
  ///
  /// @param anew runs the program and returns the function of its slot, or null when there is none
  /// @param statements how many one call may run
  /// @param signature how the function of its slot is written
  /// @throws PolyglotException if the outermost statements throw
  public static Compilation compiled(
      SlotProgram program, Value anew, long statements, String signature) {
    ProxyExecutable declared = Tunes.declared(program);
    if (!anew.execute(declared).canExecute()) {
      return unreadable(program, 0, "a program defines " + signature);
    }
    Compilation.Compiled compiled =
        values -> new Script(program.slot(), anew, Tunes.set(program, values), statements);
    return compiled;
  }

  /// The compilation of a program that threw before any of its slots was called.
  public static Compilation failed(SlotProgram program, PolyglotException trouble) {
    return unreadable(
        program, Troubles.line(trouble, program), String.valueOf(trouble.getMessage()));
  }

  /// The compilation of a program that cannot be read.
  ///
  /// @param line where, 0 if it is not known
  public static Compilation unreadable(SlotProgram program, int line, String words) {
    return Compilation.Rejected.unreadable(program.slot(), line, words);
  }

  @Override
  public @Nullable Object call(Object... arguments) throws Throwable {
    Context context = anew.getContext();
    context.resetLimits();
    try {
      Value returned = anew.execute(tune).execute(arguments);
      return switch (slot) {
        case ENCODE, RETRIEVE -> result(returned);
        case STORE, MANAGE -> null;
      };
    } catch (PolyglotException e) {
      throw Troubles.of(e, statements);
    }
  }

  private static @Nullable Object result(Value returned) {
    if (returned.isHostObject()) {
      return returned.asHostObject();
    }
    return returned.hasArrayElements() ? new Elements(returned) : null;
  }

  /// A list of a script, read as it is walked: who walks it decides how far.
  private static final class Elements extends AbstractList<@Nullable Object> {
    private final Value list;

    Elements(Value list) {
      this.list = list;
    }

    @Override
    public @Nullable Object get(int index) {
      Value each = list.getArrayElement(index);
      return each.isHostObject() ? each.asHostObject() : null;
    }

    @Override
    public int size() {
      return (int) Math.min(Integer.MAX_VALUE, list.getArraySize());
    }
  }
}
