package io.mnemogen.sandbox.groovy;

import groovy.lang.Closure;
import groovy.lang.MetaClass;
import groovy.lang.MetaClassImpl;
import groovy.lang.MetaClassRegistry;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.codehaus.groovy.runtime.InvokerInvocationException;
import org.codehaus.groovy.runtime.metaclass.ClosureMetaClass;
import org.codehaus.groovy.runtime.wrappers.Wrapper;
import org.jspecify.annotations.Nullable;

/// The meta class of one closure of a slot program: calls the closure's one method that takes the
/// arguments as they are, and asks Groovy's own meta class for everything else. That one reads all
/// methods and properties of the closure first, which costs more than most closures do.
final class SlotClosures extends MetaClassImpl {
  private static final Object[] NONE = {};
  private static final int FEW = 3;

  private final List<Body> bodies;
  private @Nullable MetaClass full;

  /// @param type of the closure
  SlotClosures(Class<?> type, MetaClassRegistry registry) {
    super(registry, type);
    bodies =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getName().equals("doCall"))
            .map(Body::new)
            .toList();
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
    if (name.equals("call") && closure instanceof Closure<?> itself) {
      return called(itself, arguments);
    }
    Body body = name.equals("doCall") && arguments.length <= FEW ? body(arguments) : null;
    return body == null
        ? full().invokeMethod(sender, closure, name, arguments, onSuper, inside)
        : body.call(closure, arguments);
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared there
  public @Nullable Object getProperty(
      Class sender, Object closure, String name, boolean onSuper, boolean inside) {
    return full().getProperty(sender, closure, name, onSuper, inside);
  }

  /// Through the method every closure has been given, see [io.mnemogen.sandbox.guard.Rewriter];
  /// what that cannot do comes back here as `doCall`.
  private static @Nullable Object called(Closure<?> closure, Object[] arguments) {
    try {
      return closure.call(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Exception checked) { // closures throw them undeclared
      throw new InvokerInvocationException(checked);
    }
  }

  /// The only body with as many parameters, if it takes the arguments without a conversion.
  private @Nullable Body body(Object[] arguments) {
    Body found = null;
    for (Body body : bodies) {
      if (body.types.length == arguments.length) {
        if (found != null) {
          return null;
        }
        found = body;
      }
    }
    return found != null && found.takes(arguments) ? found : null;
  }

  private synchronized MetaClass full() {
    if (full == null) {
      full = new ClosureMetaClass(getRegistry(), getTheClass());
      full.initialize();
    }
    return full;
  }

  /// One way of calling a closure.
  private static final class Body {
    private final Method method;
    private final Class<?>[] types;
    private @Nullable MethodHandle handle;

    Body(Method method) {
      this.method = method;
      this.types = method.getParameterTypes();
    }

    boolean takes(Object[] arguments) {
      for (int i = 0; i < types.length; i++) {
        Object argument = arguments[i];
        if (types[i] != Object.class
                && !(argument == null ? !types[i].isPrimitive() : fits(i, argument))
            || argument instanceof Wrapper) {
          return false;
        }
      }
      return true;
    }

    private boolean fits(int place, Object argument) {
      Class<?> type = types[place];
      Class<?> boxed = type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
      return !type.isArray() && boxed.isInstance(argument);
    }

    @Nullable Object call(Object closure, Object[] arguments) {
      try {
        MethodHandle handle = handle();
        return switch (arguments.length) {
          case 0 -> (Object) handle.invokeExact(closure);
          case 1 -> (Object) handle.invokeExact(closure, arguments[0]);
          case 2 -> (Object) handle.invokeExact(closure, arguments[0], arguments[1]);
          default -> (Object) handle.invokeExact(closure, arguments[0], arguments[1], arguments[2]);
        };
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable checked) {
        throw new InvokerInvocationException(checked);
      }
    }

    private MethodHandle handle() throws IllegalAccessException {
      if (handle == null) {
        handle =
            MethodHandles.publicLookup()
                .unreflect(method)
                .asType(MethodType.genericMethodType(types.length + 1));
      }
      return handle;
    }
  }
}
