package io.mnemogen.sandbox.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.toolbox.Toolbox;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyTest {
  /// Packages whose types give input, output, reflection, code or threads.
  private static final Set<String> DANGEROUS =
      Set.of(
          "java.io",
          "java.net",
          "java.nio",
          "java.nio.channels",
          "java.nio.file",
          "java.lang.foreign",
          "java.lang.invoke",
          "java.lang.module",
          "java.lang.reflect",
          "java.sql",
          "java.util.concurrent",
          "java.util.concurrent.locks",
          "java.util.logging",
          "java.util.zip",
          "javax.sql");

  private static final Set<Class<?>> DANGEROUS_TYPES =
      Set.of(
          Class.class, ClassLoader.class, Thread.class, Process.class, Runtime.class, System.class);

  private final Policy policy = Policy.standard();

  @Test
  void whatIsNotListedIsRefused() {
    assertThat(policy.allows("java.lang.String", "length", "")).isTrue();
    assertThat(policy.allows("java.lang.System", "exit", "int")).isFalse();
    assertThat(policy.knows("java.io.File")).isFalse();
    assertThat(policy.knows("java.util.Map$Entry")).isTrue();
    assertThat(policy.allows("java.util.Random", "<init>", "")).isFalse();
  }

  @Test
  void neverIsStrongerThanEverything() {
    Policy some = PolicyReader.read("package a *\nclass a.B * new\nnever leak # a comment");

    assertThat(some.allows("a.B", "work", "")).isTrue();
    assertThat(some.allows("a.B", "<init>", "")).isTrue();
    assertThat(some.allows("a.B", "leak", "")).isFalse();
    assertThat(some.allows("a.C", "leak", "")).isFalse();
    assertThat(some.allows("a.C", "<init>", "")).isFalse();
  }

  @Test
  void oneOverloadCanBeTakenAway() {
    Policy some = PolicyReader.read("class a.B * !now !at(long,String)");

    assertThat(some.allows("a.B", "at", "long")).isTrue();
    assertThat(some.allows("a.B", "at", "long,String")).isFalse();
    assertThat(some.allows("a.B", "now", "int")).isFalse();
  }

  @Test
  void unknownWordsAreTurnedDown() {
    assertThatThrownBy(() -> PolicyReader.read("clas a.B *"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("clas");
  }

  @Test
  void everythingListedExists() {
    var missing = new ArrayList<String>();
    policy.classes.forEach((name, members) -> {
      Set<String> there = memberNames(load(name));
      for (String member : members.granted()) {
        if (!there.contains(member)) {
          missing.add(name + "." + member);
        }
      }
    });
    Stream.of(policy.types, policy.extendable, policy.catchable)
        .flatMap(Set::stream)
        .forEach(PolicyTest::load);
    assertThat(missing).isEmpty();
  }

  /// A parameter of such a type can only be null; a result of such a type has no members a
  /// candidate may use, but would be one mistake away from use.
  @Test
  void noListedMemberHandsOutWhatCandidatesMayNotHave() throws IOException, URISyntaxException {
    var suspects = new TreeSet<String>();
    for (Class<?> type : opened()) {
      for (Method method : type.getMethods()) {
        if (method.getDeclaringClass() != Object.class
            && allows(type, method)
            && dangerous(method.getReturnType())) {
          suspects.add(type.getName() + "." + method.getName() + ": " + method.getReturnType());
        }
      }
    }
    assertThat(suspects).isEmpty();
  }

  @Test
  void noOpenedTypeOfOursKeepsStateForAll() throws IOException, URISyntaxException {
    var kept = new TreeSet<String>();
    for (Class<?> type : opened()) {
      if (type.getName().startsWith("io.mnemogen.")) {
        for (Field field : type.getDeclaredFields()) {
          boolean changeable = !Modifier.isFinal(field.getModifiers());
          boolean visible = Modifier.isPublic(field.getModifiers());
          boolean array = field.getType().isArray();
          if (Modifier.isStatic(field.getModifiers())
              && !field.isSynthetic()
              && (changeable || (visible && array))) {
            kept.add(type.getName() + "." + field.getName());
          }
        }
      }
    }
    assertThat(kept).isEmpty();
  }

  private boolean allows(Class<?> type, Executable member) {
    String parameters =
        Arrays.stream(member.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(","));
    return policy.allows(type.getName(), member.getName(), parameters);
  }

  private static boolean dangerous(Class<?> type) {
    Class<?> element = type;
    while (element.isArray()) {
      element = element.componentType();
    }
    return DANGEROUS_TYPES.contains(element) || DANGEROUS.contains(element.getPackageName());
  }

  private static Set<String> memberNames(Class<?> type) {
    var names = new TreeSet<String>(List.of("*", "<init>"));
    Stream.of(type.getMethods(), type.getDeclaredMethods(), type.getFields())
        .flatMap(Arrays::stream)
        .map(m -> ((Member) m).getName())
        .forEach(names::add);
    if (type.isInterface()) {
      Arrays.stream(Object.class.getMethods()).map(Method::getName).forEach(names::add);
    }
    return names;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PolicyTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError("the policy lists " + name + ", which does not exist", e);
    }
  }

  /// Every type that has members candidates may use.
  private List<Class<?>> opened() throws IOException, URISyntaxException {
    var all = new ArrayList<Class<?>>();
    policy.classes.keySet().forEach(name -> all.add(load(name)));
    for (String name : policy.packages.keySet()) {
      if (name.startsWith("io.mnemogen.")) {
        all.addAll(members(name));
      }
    }
    return all;
  }

  private static List<Class<?>> members(String name) throws IOException, URISyntaxException {
    Path where = Path.of(Toolbox.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(where)) {
      return classes(where.resolve(name.replace('.', '/')), name);
    }
    try (var jar = FileSystems.newFileSystem(where, Map.of())) {
      return classes(jar.getPath(name.replace('.', '/')), name);
    }
  }

  private static List<Class<?>> classes(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".class") && !f.equals("package-info.class"))
          .<Class<?>>map(f -> load(name + "." + f.replace(".class", "")))
          .filter(c -> Modifier.isPublic(c.getModifiers()))
          .toList();
    }
  }
}
