package io.mnemogen.sandbox.guard;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes verified classes ready to run: what Groovy would decide at run time becomes a plain call
/// of the shim, closures are called without their meta classes, and every method entry and backward
/// jump takes fuel, so that a runaway ends in this guest and at the same step on every machine.
public final class Rewriter {
  /// The field of a program's main class that holds the fuel left.
  public static final String FUEL = "$fuel";

  private final ClassLoader loader;

  /// @param loader finds the types programs name
  public Rewriter(ClassLoader loader) {
    this.loader = loader;
  }

  /// The rewritten classes, by binary name.
  ///
  /// @param main the program's main class, which gets the fuel tank
  public Map<String, byte[]> rewrite(String main, Map<String, byte[]> bytecode) {
    var own = new LinkedHashMap<String, ClassModel>();
    bytecode.forEach((name, code) -> own.put(name, ClassFile.of().parse(code)));
    ClassFile writer = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy(own)));
    var rewritten = new LinkedHashMap<String, byte[]>();
    var tank = new FuelTank(ClassDesc.of(main));
    own.forEach((name, model) ->
        rewritten.put(
            name, writer.transformClass(model, new Rewriting(model, tank, name.equals(main)))));
    return rewritten;
  }

  /// One pass over a class.
  private record Rewriting(ClassModel model, FuelTank tank, boolean main)
      implements ClassTransform {
    @Override
    public void accept(ClassBuilder type, ClassElement element) {
      switch (element) {
        case MethodModel method when MethodVerifier.dropped(method) -> {}
        case MethodModel method -> type.transformMethod(method, bodies());
        default -> type.with(element);
      }
    }

    @Override
    public void atEnd(ClassBuilder type) {
      if (main) {
        tank.build(type);
      }
      if (ClosureCall.suits(model)) {
        ClosureCall.of(model).build(type);
      }
    }

    private MethodTransform bodies() {
      return MethodTransform.transformingCode(
          CodeTransform.ofStateful(() -> new ShimTransform().andThen(new FuelTransform(tank))));
    }
  }

  private ClassHierarchyResolver hierarchy(Map<String, ClassModel> own) {
    ClassHierarchyResolver others = ClassHierarchyResolver.ofClassLoading(loader);
    return type -> {
      ClassModel model = own.get(Names.binary(type));
      if (model == null) {
        return others.getClassInfo(type);
      }
      return model.flags().has(AccessFlag.INTERFACE)
          ? ClassHierarchyResolver.ClassHierarchyInfo.ofInterface()
          : ClassHierarchyResolver.ClassHierarchyInfo.ofClass(
              model.superclass().map(s -> s.asSymbol()).orElse(null));
    };
  }
}
