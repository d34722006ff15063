package io.mnemogen.evolve.meta.source;

import io.mnemogen.design.Slot;
import io.mnemogen.design.runtime.Slots;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The contracts of slots and the toolbox: every type a slot can reach from the parameters it is
/// given, found by following the signatures of public methods. So a new toolbox operation is quoted
/// without being mentioned anywhere.
public final class Contracts {
  private static final String ROOM = "io.mnemogen.design.";
  private static final String VALUES = ROOM + "memory";
  private static final List<String> INTERNAL =
      List.of(ROOM + "index", ROOM + "runtime", ROOM.substring(0, ROOM.length() - 1));

  private Contracts() {}

  /// The signatures of the four slots, and what they are given and give, as source.
  public static String slots() {
    String signatures =
        Arrays.stream(Slot.values()).map(Slot::signature).collect(Collectors.joining("\n"));
    return signatures + "\n\n" + outlines(type -> type.getPackageName().equals(VALUES));
  }

  /// The memory base, its views and the toolbox: public members as source, without bodies.
  public static String toolbox() {
    return outlines(type -> !type.getPackageName().equals(VALUES));
  }

  private static String outlines(Predicate<Class<?>> chosen) {
    return reachable().stream()
        .filter(chosen)
        .map(type -> "// " + type.getName() + "\n" + Outline.of(PackedSource.of(type)))
        .collect(Collectors.joining("\n"));
  }

  /// Types by distance from the slots, then by name.
  static SequencedSet<Class<?>> reachable() {
    var found = new LinkedHashSet<Class<?>>();
    var ring = mentioned(List.<Class<?>>of(Slots.class));
    while (found.addAll(ring)) {
      ring = mentioned(ring);
    }
    return found;
  }

  private static Collection<Class<?>> mentioned(Collection<Class<?>> types) {
    var byName = new TreeMap<String, Class<?>>();
    types.stream()
        .flatMap(Contracts::signatures)
        .flatMap(Contracts::classes)
        .map(Contracts::topLevel)
        .filter(Contracts::isForSlots)
        .forEach(type -> byName.put(type.getName(), type));
    return List.copyOf(byName.values());
  }

  private static Stream<Type> signatures(Class<?> type) {
    Stream<Type> own =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getDeclaringClass() != Object.class)
            .flatMap(Contracts::types);
    Stream<Type> nested = Arrays.stream(type.getClasses()).flatMap(inner -> signatures(inner));
    return Stream.concat(own, nested);
  }

  private static Stream<Type> types(Method method) {
    return Stream.concat(
        Stream.of(method.getGenericReturnType()), Arrays.stream(method.getGenericParameterTypes()));
  }

  private static Stream<Class<?>> classes(Type type) {
    return switch (type) {
      case Class<?> raw -> Stream.of(raw.isArray() ? raw.getComponentType() : raw);
      case ParameterizedType generic ->
          Stream.concat(
              classes(generic.getRawType()),
              Arrays.stream(generic.getActualTypeArguments()).flatMap(Contracts::classes));
      case GenericArrayType array -> classes(array.getGenericComponentType());
      case null, default -> Stream.of();
    };
  }

  private static Class<?> topLevel(Class<?> type) {
    Class<?> outer = type;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    return outer;
  }

  private static boolean isForSlots(Class<?> type) {
    return type.getName().startsWith(ROOM) && !INTERNAL.contains(type.getPackageName());
  }
}
