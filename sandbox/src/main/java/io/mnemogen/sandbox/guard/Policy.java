package io.mnemogen.sandbox.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The allow-list of candidate code. Its file, `policy.txt`, explains its own form. Types are given
/// by their binary names, `java.util.Map$Entry`.
public final class Policy {
  private static final class Holder {
    static final Policy STANDARD = standardPolicy();
  }

  final Map<String, Members> classes = new HashMap<>();
  final Map<String, Members> packages = new HashMap<>();
  final Map<String, Members> plumbing = new HashMap<>();
  final Set<String> types = new HashSet<>();
  final Set<String> extendable = new HashSet<>();
  final Set<String> catchable = new HashSet<>();
  final Set<String> undefinable = new HashSet<>();
  final Set<String> never = new HashSet<>();

  Policy() {}

  /// The policy every sandbox uses.
  public static Policy standard() {
    return Holder.STANDARD;
  }

  /// Whether a type may be named: cast to, tested for, made an array of.
  public boolean knows(String type) {
    return types.contains(type)
        || classes.containsKey(type)
        || packages.containsKey(packageOf(type));
  }

  /// Whether a type must be loadable, because candidates or the code the compiler writes name it.
  boolean loads(String type) {
    return knows(type) || extendable.contains(type) || plumbing.containsKey(type);
  }

  /// Whether types of this package may be imported together.
  public boolean knowsPackage(String name) {
    return packages.containsKey(name)
        || classes.keySet().stream().anyMatch(t -> packageOf(t).equals(name));
  }

  /// Whether a member may be used.
  ///
  /// @param parameters simple names of the parameter types, `Object,String`; empty for a field
  boolean allows(String type, String member, String parameters) {
    if (never.contains(member)) {
      return false;
    }
    Members own = classes.get(type);
    Members shared = packages.get(packageOf(type));
    if (own != null && own.denies(member, parameters)) {
      return false;
    }
    return (own != null && own.grants(member))
        || (shared != null && shared.grants(member) && !shared.denies(member, parameters));
  }

  /// Whether a method or constructor may be used.
  public boolean allows(Executable member) {
    return allows(
        member.getDeclaringClass().getName(),
        member instanceof Constructor<?> ? "<init>" : member.getName(),
        Arrays.stream(member.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(",")));
  }

  /// Whether a field may be used.
  public boolean allows(Field field) {
    return allows(field.getDeclaringClass().getName(), field.getName(), "");
  }

  /// Whether a member may be used in methods the compiler writes.
  boolean allowsPlumbing(String type, String member) {
    Members members = plumbing.get(type);
    return members != null && members.grants(member);
  }

  boolean extendable(String type) {
    return extendable.contains(type);
  }

  boolean catchable(String type) {
    return catchable.contains(type);
  }

  boolean definable(String method) {
    return !undefinable.contains(method);
  }

  static String packageOf(String type) {
    int dot = type.lastIndexOf('.');
    return dot < 0 ? "" : type.substring(0, dot);
  }

  private static Policy standardPolicy() {
    try (@Nullable InputStream in = Policy.class.getResourceAsStream("policy.txt")) {
      if (in == null) {
        throw new IllegalStateException("policy.txt lies beside the policy class");
      }
      return PolicyReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
