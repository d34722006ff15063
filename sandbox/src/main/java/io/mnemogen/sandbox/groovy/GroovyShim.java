package io.mnemogen.sandbox.groovy;

import groovy.lang.Closure;
import groovy.lang.GString;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;
import org.codehaus.groovy.runtime.typehandling.GroovyCastException;
import org.jspecify.annotations.Nullable;

/// What rewritten candidate code calls where Groovy would have decided at run time. It knows a
/// handful of harmless conversions and refuses the rest; in particular it never calls a constructor
/// to convert a list or map, as Groovy would.
@SuppressWarnings({
  "DoNotCallSuggester",
  "JdkObsolete"
}) // called by rewritten candidates, with their types
public final class GroovyShim {
  private GroovyShim() {}

  /// Ends a program that has used up its fuel.
  public static void exhausted() {
    throw new GroovyProgram.OutOfFuel();
  }

  /// The place in an array an index means: a negative one counts from the end.
  ///
  /// @param length of the array
  /// @throws ArrayIndexOutOfBoundsException if it counts further than that
  public static int place(int index, int length) {
    if (index >= 0) {
      return index;
    }
    if (index + length < 0) {
      throw new ArrayIndexOutOfBoundsException(
          "Negative array index [%d] too large for array size %d".formatted(index, length));
    }
    return index + length;
  }

  /// Groovy's implicit cast.
  public static @Nullable Object castToType(@Nullable Object value, Class<?> type) {
    if (value == null || type.isInstance(value)) {
      return value;
    }
    if (value instanceof Closure<?> closure && type.isInterface()) {
      return SlotFunctions.of(closure, type);
    }
    if (plain(type) || collection(type) || (type.isArray() && listed(value))) {
      return DefaultTypeTransformation.castToType(value, type);
    }
    throw new GroovyCastException(value, type);
  }

  /// Groovy's `as`.
  public static @Nullable Object asType(@Nullable Object value, Class<?> type) {
    if (value instanceof CharSequence text && Number.class.isAssignableFrom(type)) {
      return StringGroovyMethods.asType(text.toString(), type);
    }
    if (value instanceof Collection<?> elements && !type.isInstance(value) && collection(type)) {
      return copy(elements, type);
    }
    return castToType(value, type);
  }

  /// `map[key]`; the same of any other object would read a property.
  public static @Nullable Object getAt(Object receiver, String key) {
    if (receiver instanceof Map<?, ?> map) {
      return map.get(key);
    }
    throw new ForbiddenCall("the property '" + key + "' by name");
  }

  /// `map[key] = value`; the same of any other object would write a property.
  public static void putAt(Object receiver, String key, @Nullable Object value) {
    if (!(receiver instanceof Map)) {
      throw new ForbiddenCall("the property '" + key + "' by name");
    }
    set(receiver, key, value);
  }

  /// The dynamic calls the static compiler still writes: setting an element by index or key.
  public static @Nullable Object invokeMethodN(
      Class<?> sender, Object receiver, String name, Object[] arguments) {
    if (name.equals("putAt") && arguments.length == 2) {
      return set(receiver, arguments[0], arguments[1]);
    }
    if (name.equals("getAt") && arguments.length == 1 && receiver instanceof Map<?, ?> map) {
      return map.get(arguments[0]);
    }
    throw new ForbiddenCall("the dynamic call '" + name + "'");
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object set(Object receiver, Object key, @Nullable Object value) {
    switch (receiver) {
      case Map<?, ?> map -> ((Map<Object, @Nullable Object>) map).put(key, value);
      case List<?> list when key instanceof Number n ->
          DefaultGroovyMethods.putAt((List<@Nullable Object>) list, n.intValue(), value);
      case BitSet bits when key instanceof Number n && value instanceof Boolean b ->
          bits.set(n.intValue(), b);
      default -> throw new ForbiddenCall("the dynamic call 'putAt'");
    }
    return value;
  }

  private static Object copy(Collection<?> elements, Class<?> type) {
    if (type == Set.class || type == LinkedHashSet.class) {
      return new LinkedHashSet<>(elements);
    }
    if (SortedSet.class.isAssignableFrom(type)) {
      return new TreeSet<>(elements);
    }
    if (type == Queue.class || type == LinkedList.class) {
      return new LinkedList<>(elements);
    }
    if (type == Deque.class || type == ArrayDeque.class) {
      return new ArrayDeque<>(elements);
    }
    return new ArrayList<>(elements);
  }

  private static boolean plain(Class<?> type) {
    return type == String.class
        || type == Boolean.class
        || type == Character.class
        || (Number.class.isAssignableFrom(type) && type.getName().startsWith("java."))
        || type == GString.class;
  }

  private static boolean listed(Object value) {
    return value instanceof Collection || value.getClass().isArray();
  }

  private static boolean collection(Class<?> type) {
    return type == Collection.class
        || type == SequencedCollection.class
        || type == List.class
        || type == ArrayList.class
        || type == LinkedList.class
        || type == Queue.class
        || type == Deque.class
        || type == ArrayDeque.class
        || type == Set.class
        || type == LinkedHashSet.class
        || type == SortedSet.class
        || type == TreeSet.class;
  }
}
