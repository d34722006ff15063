package io.mnemogen.sandbox.groovy;

import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.MetaClassImpl;
import groovy.lang.MetaClassRegistry;

/// Gives slot programs a meta class that knows nothing. Groovy makes one for every class of its own
/// when the first object is made, by reading all methods and properties; statically compiled
/// programs never ask it anything.
final class SlotMetaClasses extends MetaClassRegistry.MetaClassCreationHandle {
  private SlotMetaClasses() {
    setDisableCustomMetaClassLookup(true);
  }

  /// Makes Groovy use it from now on.
  static void install() {
    GroovySystem.getMetaClassRegistry().setMetaClassCreationHandle(new SlotMetaClasses());
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared there
  protected MetaClass createNormalMetaClass(Class type, MetaClassRegistry registry) {
    return SlotScript.class.isAssignableFrom(type)
        ? new Ignorant(type)
        : super.createNormalMetaClass(type, registry);
  }

  private static final class Ignorant extends MetaClassImpl {
    Ignorant(Class<?> type) {
      super(type);
    }

    @Override
    public synchronized void initialize() {
      // what it would learn is never asked for
    }
  }
}
