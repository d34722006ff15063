package io.mnemogen.sandbox.groovy;

import java.util.Map;

/// Loads the classes of one slot program for one life, and asks another loader for all others.
final class SlotLoader extends ClassLoader {
  private final Map<String, byte[]> classes;

  /// @param classes class files by binary name
  /// @param visible the loader of everything else
  SlotLoader(Map<String, byte[]> classes, ClassLoader visible) {
    super(visible);
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
