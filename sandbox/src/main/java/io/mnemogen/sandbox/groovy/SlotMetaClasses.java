package io.mnemogen.sandbox.groovy;

import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.MetaClassImpl;
import groovy.lang.MetaClassRegistry;
import org.codehaus.groovy.runtime.GeneratedClosure;

/// Gives slot programs a meta class that knows nothing, and their closures one that knows how to
/// call them. Groovy makes one for every class of its own when the first object is made, by reading
/// all methods and properties; statically compiled programs never ask it anything else.
final class SlotMetaClasses extends MetaClassRegistry.MetaClassCreationHandle {
  private SlotMetaClasses() {}

  /// Makes Groovy use it from now on.
  static void install() {
    var handle = new SlotMetaClasses();
    GroovySystem.getMetaClassRegistry().setMetaClassCreationHandle(handle);
    handle.setDisableCustomMetaClassLookup(true); // after the registry has set what it had
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared there
  protected MetaClass createNormalMetaClass(Class type, MetaClassRegistry registry) {
    if (SlotScript.class.isAssignableFrom(type)) {
      return new Ignorant(type);
    }
    return GeneratedClosure.class.isAssignableFrom(type)
            && type.getClassLoader() instanceof SlotLoader
        ? new SlotClosures(type, registry)
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
