package io.mnemogen.sandbox.groovy;

import groovy.lang.Closure;
import groovy.lang.MetaClass;
import groovy.lang.MetaClassImpl;
import groovy.lang.MetaClassRegistry;
import org.codehaus.groovy.runtime.InvokerInvocationException;
import org.codehaus.groovy.runtime.metaclass.ClosureMetaClass;
import org.jspecify.annotations.Nullable;

/// The meta class of one closure of a slot program: calls the closure by the method every closure
/// has been given, see [io.mnemogen.sandbox.guard.Rewriter], and asks Groovy's own meta class for
/// everything else. That one reads all methods and properties of the closure first, which costs
/// more than most closures do.
final class SlotClosures extends MetaClassImpl {
  private static final Object[] NONE = {};

  private @Nullable MetaClass full;

  /// @param type of the closure
  SlotClosures(Class<?> type, MetaClassRegistry registry) {
    super(registry, type);
  }

  @Override
  public synchronized void initialize() {
    // what it would learn is hardly ever asked for
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared there
  public @Nullable Object invokeMethod(
      Class sender,
      Object closure,
      String name,
      Object @Nullable [] given,
      boolean onSuper,
      boolean inside) {
    Object[] arguments = given == null ? NONE : given; // a closure as a supplier is given none
    return name.equals("call") && closure instanceof Closure<?> itself
        ? called(itself, arguments)
        : full().invokeMethod(sender, closure, name, arguments, onSuper, inside);
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared there
  public @Nullable Object getProperty(
      Class sender, Object closure, String name, boolean onSuper, boolean inside) {
    return full().getProperty(sender, closure, name, onSuper, inside);
  }

  /// What that method cannot do comes back as a call of `doCall`.
  private static @Nullable Object called(Closure<?> closure, Object[] arguments) {
    try {
      return closure.call(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Exception checked) { // closures throw them undeclared
      throw new InvokerInvocationException(checked);
    }
  }

  private synchronized MetaClass full() {
    if (full == null) {
      full = new ClosureMetaClass(getRegistry(), getTheClass());
      full.initialize();
    }
    return full;
  }
}
