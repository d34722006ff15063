package io.mnemogen.sandbox.groovy;

import io.mnemogen.design.Slot;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCode;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

/// The classes of one compiled slot program.
record GroovyProgram(Slot slot, Map<String, byte[]> classes) implements Compilation.Compiled {
  /// Loads the classes with a class loader of their own.
  @Override
  public SlotCode load(Map<String, Double> tunables) {
    try {
      Class<?> type = new SlotLoader(classes).loadClass(slot.key());
      var script = (SlotScript) type.getDeclaredConstructor().newInstance();
      script.bind(tunables);
      return handle(type).bindTo(script).asSpreader(Object[].class, arity())::invoke;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a compiled slot has a class with a plain constructor", e);
    }
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

  private static final class SlotLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    SlotLoader(Map<String, byte[]> classes) {
      super(SlotScript.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = classes.get(name);
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, code, 0, code.length);
    }
  }
}
