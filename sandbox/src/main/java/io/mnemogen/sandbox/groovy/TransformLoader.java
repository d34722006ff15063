package io.mnemogen.sandbox.groovy;

import groovy.lang.GroovyClassLoader;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/// Loads the transformations of the few annotations the guard lets through, and finds no global
/// ones: those would run on every source, and `@Grab` is one of them.
final class TransformLoader extends GroovyClassLoader {
  TransformLoader() {
    super(SlotScript.class.getClassLoader());
    setResourceLoader(name -> null);
  }

  @Override
  public Enumeration<URL> getResources(String name) {
    return Collections.emptyEnumeration();
  }
}
