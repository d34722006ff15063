package io.mnemogen.sandbox.polyglot;

import io.mnemogen.sandbox.guard.Policy;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.HostAccess.TargetMappingPrecedence;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.IOAccess;

/// What a script reaches of the host: the members of the design space that the policy allows, and
/// no others; Java's lists, maps and arrays as its own. Values that cross into the host are copied,
/// so nothing of a script lives on there.
public record Membrane(HostAccess access, Map<String, Class<?>> named) {
  private static final String DESIGN_SPACE = "io.mnemogen.design.";

  public Membrane {
    named = new LinkedHashMap<>(named);
  }

  /// The membrane of this policy.
  public static Membrane of(Policy policy) {
    var access =
        HostAccess.newBuilder(HostAccess.CONSTRAINED)
            .allowArrayAccess(true)
            .allowListAccess(true)
            .allowMapAccess(true)
            .allowIterableAccess(true)
            .allowIteratorAccess(true)
            .targetTypeMapping(
                Double.class,
                Float.class,
                d -> true,
                Double::floatValue,
                TargetMappingPrecedence.LOW);
    Crossing.copying(access);
    var named = new LinkedHashMap<String, Class<?>>();
    for (Class<?> type : new Reach(policy).types()) {
      boolean own = false;
      for (Executable member : Reach.executables(type)) {
        if (policy.allows(member)) {
          access.allowAccess(member);
          own |= !(member instanceof java.lang.reflect.Method m) || isStatic(m.getModifiers());
        }
      }
      for (Field field : type.getFields()) {
        if (field.getDeclaringClass() == type && policy.allows(field)) {
          access.allowAccess(field);
          own |= isStatic(field.getModifiers());
        }
      }
      if (own && type.getName().startsWith(DESIGN_SPACE)) {
        named.put(type.getSimpleName(), type);
      }
    }
    return new Membrane(access.build(), named);
  }

  /// A context to be built that reaches the host through this membrane, and nothing else: no files,
  /// network, environment, threads, processes, natives, classes or other languages.
  public Context.Builder around(Engine engine, String language) {
    return Context.newBuilder(language)
        .engine(engine)
        .allowHostAccess(access)
        .allowIO(IOAccess.NONE)
        .allowPolyglotAccess(PolyglotAccess.NONE)
        .allowEnvironmentAccess(EnvironmentAccess.NONE)
        .allowCreateThread(false)
        .allowCreateProcess(false)
        .allowNativeAccess(false)
        .allowHostClassLoading(false)
        .allowInnerContextOptions(false);
  }

  private static boolean isStatic(int modifiers) {
    return Modifier.isStatic(modifiers);
  }
}
