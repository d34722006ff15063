package io.mnemogen.sandbox.guard;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.DoubleEntry;
import java.lang.classfile.constantpool.FloatEntry;
import java.lang.classfile.constantpool.IntegerEntry;
import java.lang.classfile.constantpool.LongEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.StringJoiner;

/// Reads one method.
final class MethodVerifier {
  private final Policy policy;
  private final OwnClasses own;
  private final List<Violation> found;
  private final boolean plumbing;
  private int line;

  MethodVerifier(Policy policy, OwnClasses own, MethodModel method, List<Violation> found) {
    this.policy = policy;
    this.own = own;
    this.found = found;
    this.plumbing = method.methodName().equalsString("$getStaticMetaClass");
  }

  /// Whether a method is left out of what is loaded: the entry point of a script run by hand.
  static boolean dropped(MethodModel method) {
    return method.methodName().equalsString("main")
        && method.methodType().equalsString("([Ljava/lang/String;)V")
        && method.flags().has(AccessFlag.STATIC);
  }

  void check(CodeModel code) {
    for (CodeElement element : code) {
      switch (element) {
        case LineNumber l -> line = l.line();
        case InvokeInstruction i ->
            member(
                OwnClasses.binary(i.owner()), i.name().stringValue(), parameters(i.typeSymbol()));
        case FieldInstruction f -> member(OwnClasses.binary(f.owner()), f.name().stringValue(), "");
        case InvokeDynamicInstruction i -> dynamic(i);
        case TypeCheckInstruction t -> type(t.type());
        case NewObjectInstruction n -> type(n.className());
        case NewReferenceArrayInstruction n -> type(n.componentType());
        case NewMultiArrayInstruction n -> type(n.arrayType());
        case LoadConstantInstruction c -> constant(c.constantEntry());
        case ExceptionCatch c -> c.catchType().ifPresent(this::caught);
        case MonitorInstruction m -> refuse("synchronized");
        default -> {}
      }
    }
  }

  void member(String owner, String name, String parameters) {
    if (owner.startsWith("[")) {
      if (!name.equals("clone")) {
        refuse("an array's " + name);
      }
    } else if (!allowed(owner, name, parameters)) {
      refuse(name.equals("<init>") ? "new " + owner : owner + "." + name);
    }
  }

  void type(ClassEntry entry) {
    type(entry.asSymbol());
  }

  void type(ClassDesc type) {
    ClassDesc element = type;
    while (element.isArray()) {
      element = element.componentType();
    }
    if (element.isPrimitive()) {
      return;
    }
    String name = Names.binary(element);
    if (!own.has(name) && !policy.knows(name)) {
      refuse(name);
    }
  }

  void refuse(String what) {
    found.add(new Violation(line, what));
  }

  static String parameters(MethodTypeDesc type) {
    var names = new StringJoiner(",");
    for (int i = 0; i < type.parameterCount(); i++) {
      names.add(type.parameterType(i).displayName());
    }
    return names.toString();
  }

  private boolean allowed(String owner, String name, String parameters) {
    if (!own.has(owner)) {
      return policy.allows(owner, name, parameters)
          || (plumbing && policy.allowsPlumbing(owner, name));
    }
    return own.declares(owner, name)
        || own.parents(owner).stream().anyMatch(p -> allowed(p, name, parameters));
  }

  private void caught(ClassEntry type) {
    String name = OwnClasses.binary(type);
    if (!own.has(name) && !policy.catchable(name)) {
      refuse("catch " + name);
    }
  }

  private void constant(PoolEntry entry) {
    switch (entry) {
      case ClassEntry c -> type(c);
      case IntegerEntry i -> {}
      case LongEntry l -> {}
      case FloatEntry f -> {}
      case DoubleEntry d -> {}
      case StringEntry s -> {}
      default -> refuse("a computed constant");
    }
  }

  private void dynamic(InvokeDynamicInstruction instruction) {
    new DynamicCalls(this).check(instruction);
  }
}
