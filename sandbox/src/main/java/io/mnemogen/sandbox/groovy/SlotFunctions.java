package io.mnemogen.sandbox.groovy;

import groovy.lang.Closure;
import groovy.lang.GroovyRuntimeException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;
import org.jspecify.annotations.Nullable;

/// A closure where Java wants a function. Groovy makes a proxy each time one is passed, which costs
/// more than most closures do; the functions programs pass most are plain objects here. They are
/// records, so that what they print is the same in every virtual machine.
final class SlotFunctions {
  private static final Map<Class<?>, Function<Closure<?>, Object>> PLAIN =
      Map.of(
          Predicate.class, Condition::new,
          Function.class, Mapping::new,
          BiFunction.class, Combination::new,
          Comparator.class, Order::new,
          ToDoubleFunction.class, Measure::new,
          ToIntFunction.class, Count::new,
          Consumer.class, Action::new);

  private SlotFunctions() {}

  /// The closure as an interface with one method.
  static Object of(Closure<?> body, Class<?> type) {
    Function<Closure<?>, Object> plain = PLAIN.get(type);
    return plain == null ? DefaultGroovyMethods.asType(body, type) : plain.apply(body);
  }

  /// What the closure gives; thrown is what a proxy would throw.
  private static @Nullable Object call(Closure<?> body, Object... arguments) {
    try {
      return body.call(arguments);
    } catch (GroovyRuntimeException e) {
      throw thrown(ScriptBytecodeAdapter.unwrap(e));
    } catch (Exception e) { // closures throw checked ones too
      throw thrown(e);
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    return switch (cause) {
      case RuntimeException unchecked -> unchecked;
      case Error error -> throw error;
      default -> new UndeclaredThrowableException(cause);
    };
  }

  /// The same as a primitive type.
  private static Object call(Class<?> type, Closure<?> body, Object... arguments) {
    return Objects.requireNonNull(
        DefaultTypeTransformation.castToType(call(body, arguments), type));
  }

  private record Condition(Closure<?> body) implements Predicate<Object> {
    @Override
    public boolean test(Object value) {
      return (boolean) call(boolean.class, body, value);
    }
  }

  private record Mapping(Closure<?> body) implements Function<Object, @Nullable Object> {
    @Override
    public @Nullable Object apply(Object value) {
      return call(body, value);
    }
  }

  private record Combination(Closure<?> body)
      implements BiFunction<Object, Object, @Nullable Object> {
    @Override
    public @Nullable Object apply(Object first, Object second) {
      return call(body, first, second);
    }
  }

  private record Order(Closure<?> body) implements Comparator<Object> {
    @Override
    public int compare(Object first, Object second) {
      return (int) call(int.class, body, first, second);
    }
  }

  private record Measure(Closure<?> body) implements ToDoubleFunction<Object> {
    @Override
    public double applyAsDouble(Object value) {
      return (double) call(double.class, body, value);
    }
  }

  private record Count(Closure<?> body) implements ToIntFunction<Object> {
    @Override
    public int applyAsInt(Object value) {
      return (int) call(int.class, body, value);
    }
  }

  private record Action(Closure<?> body) implements Consumer<Object> {
    @Override
    public void accept(Object value) {
      call(body, value);
    }
  }
}
