package io.mnemogen.sandbox.guard;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the compiled classes of a program and looks everything they touch up in the policy. This
/// is the authority: what the compiler could be tricked into is still here to be read.
public final class Verifier {
  /// Types a constant may have: nothing can be kept in them between calls.
  private static final Set<String> VALUES =
      Set.of(
          "Ljava/lang/String;",
          "Ljava/lang/Integer;",
          "Ljava/lang/Long;",
          "Ljava/lang/Double;",
          "Ljava/lang/Float;",
          "Ljava/lang/Boolean;",
          "Ljava/lang/Character;",
          "Ljava/math/BigDecimal;",
          "Ljava/math/BigInteger;",
          "Ljava/util/regex/Pattern;");

  private final Policy policy;

  /// Checks against this policy.
  public Verifier(Policy policy) {
    this.policy = policy;
  }

  /// The first violation in order of lines, if there is one.
  ///
  /// @param bytecode class files by binary name
  public Optional<Violation> check(Map<String, byte[]> bytecode) {
    var own = new OwnClasses(bytecode);
    var found = new ArrayList<Violation>();
    for (ClassModel type : own.all()) {
      check(type, own, found);
    }
    return found.stream().min(Comparator.comparingInt(Violation::line));
  }

  private void check(ClassModel type, OwnClasses own, List<Violation> found) {
    String name = OwnClasses.binary(type.thisClass());
    for (String parent : own.parents(name)) {
      if (!own.has(parent) && !policy.extendable(parent)) {
        found.add(new Violation(0, "a subtype of " + parent));
      }
    }
    type.fields().forEach(f -> check(f, own.isEnum(name), own, found));
    for (MethodModel method : type.methods()) {
      check(method, new MethodVerifier(policy, own, method, found), found);
    }
  }

  private void check(FieldModel field, boolean inEnum, OwnClasses own, List<Violation> found) {
    boolean written = field.flags().has(AccessFlag.SYNTHETIC);
    boolean fixed = field.flags().has(AccessFlag.FINAL) && value(field.fieldTypeSymbol(), own);
    boolean shared = field.flags().has(AccessFlag.STATIC) || inEnum;
    if (shared && !written && !fixed) {
      found.add(
          new Violation(
              0,
              "the lasting state '"
                  + field.fieldName()
                  + "' (only constants of simple types may be static)"));
    }
  }

  private void check(MethodModel method, MethodVerifier verifier, List<Violation> found) {
    String name = method.methodName().stringValue();
    if (MethodVerifier.dropped(method)) {
      return;
    }
    boolean written = method.flags().has(AccessFlag.SYNTHETIC) || name.equals("run");
    if (method.flags().has(AccessFlag.NATIVE) || (!written && !policy.definable(name))) {
      found.add(new Violation(0, "a method named " + name));
    }
    method.code().ifPresent(verifier::check);
  }

  private static boolean value(ClassDesc type, OwnClasses own) {
    String descriptor = type.descriptorString();
    return type.isPrimitive()
        || VALUES.contains(descriptor)
        || (type.isArray()
            ? false
            : !type.equals(ConstantDescs.CD_Object)
                && own.isEnum(descriptor.substring(1, descriptor.length() - 1).replace('/', '.')));
  }
}
