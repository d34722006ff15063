package io.mnemogen.sandbox.polyglot;

import io.mnemogen.design.base.MemoryBase;
import io.mnemogen.design.base.MemoryUnit;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.toolbox.Toolbox;
import io.mnemogen.sandbox.guard.Policy;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The types a slot can reach from what it is given, by following the signatures of allowed
/// members. Lists, maps, functions, numbers and texts are left out: scripts have their own.
final class Reach {
  private static final List<Class<?>> GIVEN =
      List.of(
          Experience.class,
          MemoryUnit.class,
          MemoryBase.class,
          Query.class,
          Recalled.class,
          Outcome.class,
          Toolbox.class);

  private final Policy policy;
  private final Set<Class<?>> found = new LinkedHashSet<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  Reach(Policy policy) {
    this.policy = policy;
  }

  /// The types, in a fixed order.
  Set<Class<?>> types() {
    GIVEN.forEach(this::meet);
    while (!open.isEmpty()) {
      for (Executable member : executables(open.removeFirst())) {
        if (policy.allows(member)) {
          Arrays.stream(member.getGenericParameterTypes()).forEach(this::meet);
          if (member instanceof Method method) {
            meet(method.getGenericReturnType());
          }
        }
      }
    }
    return found;
  }

  /// The public methods and constructors a type declares, in a fixed order.
  static List<Executable> executables(Class<?> type) {
    var all = new ArrayList<Executable>(List.of(type.getConstructors()));
    Arrays.stream(type.getMethods())
        .filter(m -> m.getDeclaringClass() == type && !m.isSynthetic())
        .forEach(all::add);
    all.sort(Comparator.comparing(Executable::toString));
    return all;
  }

  private void meet(Type type) {
    switch (type) {
      case Class<?> plain when plain.isArray() -> meet(plain.getComponentType());
      case Class<?> plain -> {
        if (isForeign(plain) && policy.knows(plain.getName()) && found.add(plain)) {
          open.addLast(plain);
        }
      }
      case ParameterizedType of -> {
        meet(of.getRawType());
        Arrays.stream(of.getActualTypeArguments()).forEach(this::meet);
      }
      case WildcardType any -> Arrays.stream(any.getUpperBounds()).forEach(this::meet);
      case GenericArrayType array -> meet(array.getGenericComponentType());
      default -> {}
    }
  }

  private static boolean isForeign(Class<?> type) {
    return !type.isPrimitive()
        && !type.isAnnotationPresent(FunctionalInterface.class)
        && !Iterable.class.isAssignableFrom(type)
        && !java.util.Map.class.isAssignableFrom(type)
        && !type.getPackageName().equals("java.lang")
        && !type.getPackageName().startsWith("java.util.stream");
  }
}
