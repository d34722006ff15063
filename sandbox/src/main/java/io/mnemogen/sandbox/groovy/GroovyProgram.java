package io.mnemogen.sandbox.groovy;

import io.mnemogen.design.Slot;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCode;
import io.mnemogen.sandbox.compile.Stopped;
import io.mnemogen.sandbox.guard.Rewriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The classes of one compiled slot program.
///
/// @param visible the loader of everything else the program may name
/// @param fuelled whether the classes take fuel as they run
record GroovyProgram(Slot slot, Map<String, byte[]> classes, ClassLoader visible, boolean fuelled)
    implements Compilation.Compiled {
  /// Steps one call of a slot may take: method entries and backward jumps.
  static final int STEPS = 100_000_000;

  /// Loads the classes with a class loader of their own.
  @Override
  public SlotCode load(Map<String, Double> tunables) {
    try {
      Class<?> type = new SlotLoader(classes, visible).loadClass(slot.key());
      var script = (SlotScript) type.getDeclaredConstructor().newInstance();
      script.bind(tunables);
      MethodHandle handle = handle(type).bindTo(script).asSpreader(Object[].class, arity());
      return fuelled ? metered(handle, fuel(type)) : handle::invoke;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a compiled slot has a class with a plain constructor", e);
    }
  }

  /// Fills the tank before the call. A program may swallow the error that ends it (`finally {
  /// return }`), so an empty tank afterwards is an end too.
  private static SlotCode metered(MethodHandle handle, VarHandle fuel) {
    return arguments -> {
      fuel.set(STEPS);
      @Nullable Object result = handle.invoke(arguments);
      if ((int) fuel.get() < 0) {
        throw new OutOfFuel();
      }
      return result;
    };
  }

  private static VarHandle fuel(Class<?> type) throws ReflectiveOperationException {
    return MethodHandles.publicLookup().findStaticVarHandle(type, Rewriter.FUEL, int.class);
  }

  private MethodHandle handle(Class<?> type) throws IllegalAccessException {
    Method method =
        Arrays.stream(type.getDeclaredMethods())
            .filter(m -> m.getName().equals(slot.key()) && m.getParameterCount() == arity())
            .findFirst()
            .orElseThrow();
    return MethodHandles.publicLookup().unreflect(method);
  }

  private int arity() {
    return slot == Slot.ENCODE ? 2 : 3;
  }

  /// Thrown when a slot call has used up its steps.
  static final class OutOfFuel extends Stopped {
    private static final long serialVersionUID = 1;

    OutOfFuel() {
      super("a slot call takes at most %d steps, but took more; loop less".formatted(STEPS));
    }
  }
}
