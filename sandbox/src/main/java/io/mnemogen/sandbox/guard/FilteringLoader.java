package io.mnemogen.sandbox.guard;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A class loader that knows only what the policy names, and no resources. Neither the compiler nor
/// a candidate can reach further through it.
public final class FilteringLoader extends ClassLoader {
  /// What the compiler itself puts on scripts and records. Sources cannot: their annotations are
  /// read before.
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "groovy.transform.BaseScript",
          "groovy.transform.RecordBase",
          "groovy.transform.RecordOptions",
          "groovy.transform.RecordType",
          "groovy.transform.RecordType$CollectorHelper",
          "groovy.transform.CompileStatic",
          "groovy.transform.TupleConstructor",
          "groovy.transform.PropertyOptions",
          "groovy.transform.KnownImmutable",
          "groovy.transform.Generated",
          "groovy.transform.Internal",
          "groovy.transform.Sealed",
          "groovy.transform.stc.POJO",
          "groovy.transform.options.DefaultPropertyHandler");

  private static final Set<String> PLUMBING =
      Set.of(
          "java.lang.Class",
          "java.lang.Throwable",
          "java.lang.runtime.ObjectMethods",
          "io.mnemogen.sandbox.groovy.GroovyShim",
          "org.codehaus.groovy.reflection.ClassInfo");

  /// Names known not to exist: a compiler tries every simple name in every imported package.
  private static final int REMEMBERED = 10_000;

  private final Set<String> missing = ConcurrentHashMap.newKeySet();
  private final Policy policy;
  private final ClassLoader all;
  private final Predicate<String> more;

  private FilteringLoader(Policy policy, ClassLoader all, Predicate<String> more) {
    super("filtering", null);
    this.policy = policy;
    this.all = all;
    this.more = more;
  }

  /// What the compiler may resolve names with.
  ///
  /// @param all loads what the policy lets through
  public static FilteringLoader forSources(Policy policy, ClassLoader all) {
    return new FilteringLoader(policy, all, ANNOTATIONS::contains);
  }

  /// What verified classes are linked with: besides what they may name, what the runtime puts
  /// beneath them.
  public static FilteringLoader forClasses(Policy policy, ClassLoader all) {
    return new FilteringLoader(policy, all, FilteringLoader::runtime);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (missing.contains(name) || !(policy.loads(name) || more.test(name))) {
      throw new Unknown(name);
    }
    try {
      return all.loadClass(name);
    } catch (ClassNotFoundException e) {
      if (missing.size() < REMEMBERED) {
        missing.add(name);
      }
      throw e;
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    return null;
  }

  @Override
  public Enumeration<URL> getResources(String name) {
    return Collections.emptyEnumeration();
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    return null;
  }

  private static boolean runtime(String name) {
    return PLUMBING.contains(name)
        || name.startsWith("java.lang.invoke.")
        || name.startsWith("java.lang.reflect.")
        || (name.startsWith("java.lang.")
            && (name.endsWith("Error") || name.endsWith("Exception")));
  }

  /// A class that cannot be named, which is said too often for a stack trace each time.
  private static final class Unknown extends ClassNotFoundException {
    private static final long serialVersionUID = 1;

    Unknown(String name) {
      super(name);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }
}
