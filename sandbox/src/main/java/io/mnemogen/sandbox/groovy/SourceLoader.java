package io.mnemogen.sandbox.groovy;

import groovy.lang.GroovyClassLoader;

/// Resolves the names of sources, and nothing else: the compiler asks here first and last. One
/// serves all compilations, because the compiler keeps what it knows of Groovy's own methods by
/// loader, and would read them anew for every program.
final class SourceLoader extends GroovyClassLoader {
  private final ClassLoader nameable;

  /// @param nameable knows the classes sources may name
  SourceLoader(ClassLoader nameable) {
    super(nameable);
    this.nameable = nameable;
    setResourceLoader(name -> null);
  }

  @Override
  public Class<?> loadClass(
      String name, boolean lookupScriptFiles, boolean preferClassOverScript, boolean resolve)
      throws ClassNotFoundException {
    return nameable.loadClass(name);
  }
}
