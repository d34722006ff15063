package io.mnemogen.sandbox.polyglot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.HostAccess.TargetMappingPrecedence;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/// Copies what a script hands to the host. Numbers among the values of a map become doubles, as
/// scores are; numbers of a list stay whole if all of them are.
final class Crossing {
  private static final int DEEPEST = 16;

  /// The functions a script may hand over.
  static final Set<Class<?>> FUNCTIONS =
      Set.of(
          Predicate.class,
          BiPredicate.class,
          Function.class,
          BiFunction.class,
          Supplier.class,
          DoubleSupplier.class,
          ToDoubleFunction.class,
          ToIntFunction.class,
          ToDoubleBiFunction.class);

  private Crossing() {}

  /// Lets collections and functions of a script stand where the host takes Java's.
  static void copying(HostAccess.Builder access) {
    map(access, List.class, Crossing::isSequence, v -> list(v, 0));
    map(access, Collection.class, Crossing::isSequence, v -> list(v, 0));
    map(access, Map.class, Crossing::isMapping, v -> mapping(v, 0));
    map(access, Object.class, v -> isSequence(v) || isMapping(v), v -> copy(v, 0));
    map(access, Predicate.class, Value::canExecute, f -> x -> f.execute(x).asBoolean());
    map(access, BiPredicate.class, Value::canExecute, f -> (x, y) -> f.execute(x, y).asBoolean());
    map(access, Function.class, Value::canExecute, f -> x -> copy(f.execute(x), 0));
    map(access, BiFunction.class, Value::canExecute, f -> (x, y) -> copy(f.execute(x, y), 0));
    map(access, Supplier.class, Value::canExecute, f -> () -> copy(f.execute(), 0));
    map(access, DoubleSupplier.class, Value::canExecute, f -> () -> f.execute().asDouble());
    map(access, ToDoubleFunction.class, Value::canExecute, f -> x -> f.execute(x).asDouble());
    map(access, ToIntFunction.class, Value::canExecute, f -> x -> f.execute(x).asInt());
    map(
        access,
        ToDoubleBiFunction.class,
        Value::canExecute,
        f -> (x, y) -> f.execute(x, y).asDouble());
  }

  private static <T> void map(
      HostAccess.Builder access,
      Class<T> target,
      Predicate<Value> accepts,
      Function<Value, T> convert) {
    access.targetTypeMapping(
        Value.class,
        target,
        v -> !v.isHostObject() && accepts.test(v),
        convert,
        TargetMappingPrecedence.HIGH);
  }

  private static boolean isSequence(Value value) {
    return !value.isString()
        && (value.hasArrayElements() || value.hasIterator() && !value.hasHashEntries());
  }

  private static boolean isMapping(Value value) {
    return value.hasHashEntries()
        || value.hasMembers() && !value.canExecute() && !isSequence(value);
  }

  private static @Nullable Object copy(Value value, int depth) {
    if (value.isNull()) {
      return null;
    }
    if (value.isHostObject()) {
      return value.asHostObject();
    }
    if (value.isString()) {
      return value.asString();
    }
    if (value.isBoolean()) {
      return value.asBoolean();
    }
    if (value.isNumber()) {
      return value.fitsInInt() ? (Object) value.asInt() : (Object) value.asDouble();
    }
    if (isSequence(value)) {
      return list(value, depth);
    }
    if (isMapping(value)) {
      return mapping(value, depth);
    }
    throw new IllegalArgumentException(
        "a value that leaves a script is a text, a number, a list, a map or one of the design"
            + " space, but one is a function or a symbol");
  }

  private static List<@Nullable Object> list(Value value, int depth) {
    var copied = new ArrayList<@Nullable Object>();
    boolean whole = true;
    for (Value rest = value.getIterator(); rest.hasIteratorNextElement(); ) {
      @Nullable Object each = copy(rest.getIteratorNextElement(), deeper(depth));
      whole &= !(each instanceof Double);
      copied.add(each);
    }
    if (!whole) {
      copied.replaceAll(Crossing::real);
    }
    return copied;
  }

  private static SequencedMap<@Nullable Object, @Nullable Object> mapping(Value value, int depth) {
    var copied = new LinkedHashMap<@Nullable Object, @Nullable Object>();
    if (value.hasHashEntries()) {
      for (Value rest = value.getHashEntriesIterator(); rest.hasIteratorNextElement(); ) {
        Value entry = rest.getIteratorNextElement();
        copied.put(
            copy(entry.getArrayElement(0), deeper(depth)),
            real(copy(entry.getArrayElement(1), deeper(depth))));
      }
    } else {
      for (String name : value.getMemberKeys()) {
        copied.put(name, real(copy(value.getMember(name), deeper(depth))));
      }
    }
    return copied;
  }

  private static @Nullable Object real(@Nullable Object value) {
    return value instanceof Integer whole ? (Double) whole.doubleValue() : value;
  }

  private static int deeper(int depth) {
    if (depth >= DEEPEST) {
      throw new IllegalArgumentException(
          "a value that leaves a script is nested at most %d deep, but one is deeper"
              .formatted(DEEPEST));
    }
    return depth + 1;
  }
}
