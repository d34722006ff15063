package io.mnemogen.sandbox.guard;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The method callers call a closure by. Groovy's goes through the closure's meta class, which
/// looks at the closure's methods each time; the one added here calls the only method that takes as
/// many arguments, if they are of its types, and leaves everything else to Groovy's.
///
/// @param type the closure
/// @param bodies the closure's methods by how many arguments they take
record ClosureCall(ClassDesc type, Map<Integer, MethodTypeDesc> bodies) {
  private static final ClassDesc CLOSURE = ClassDesc.of("groovy.lang.Closure");
  private static final ClassDesc ARGUMENTS = CD_Object.arrayType();
  private static final MethodTypeDesc CALL = MethodTypeDesc.of(CD_Object, ARGUMENTS);
  private static final String BODY = "doCall";

  /// Whether a class is a closure.
  static boolean suits(ClassModel model) {
    return model.superclass().map(s -> s.asSymbol().equals(CLOSURE)).orElse(false);
  }

  /// The call of a closure.
  static ClosureCall of(ClassModel model) {
    var byCount = new LinkedHashMap<Integer, List<MethodTypeDesc>>();
    for (MethodModel method : model.methods()) {
      if (method.methodName().equalsString(BODY)) {
        MethodTypeDesc body = method.methodTypeSymbol();
        byCount.computeIfAbsent(body.parameterCount(), n -> new ArrayList<>()).add(body);
      }
    }
    var bodies = new LinkedHashMap<Integer, MethodTypeDesc>();
    byCount.forEach((count, same) -> {
      if (same.size() == 1 && plain(same.getFirst())) {
        bodies.put(count, same.getFirst());
      }
    });
    return new ClosureCall(model.thisClass().asSymbol(), bodies);
  }

  /// Whether a method gives something and takes no array, which callers might mean as its elements.
  private static boolean plain(MethodTypeDesc body) {
    return !body.returnType().equals(CD_void)
        && body.parameterList().stream().noneMatch(ClassDesc::isArray);
  }

  /// Adds the method.
  void build(ClassBuilder closure) {
    if (!bodies.isEmpty()) {
      closure.withMethodBody(
          "call", CALL, ClassFile.ACC_PUBLIC | ClassFile.ACC_VARARGS, this::write);
    }
  }

  private void write(CodeBuilder code) {
    Label none = code.newLabel();
    code.aload(1).ifnull(none);
    bodies.forEach((count, body) -> {
      Label next = code.newLabel();
      code.aload(1).arraylength().loadConstant(count).if_icmpne(next);
      direct(code, body, next);
      code.labelBinding(next);
    });
    code.labelBinding(none);
    code.aload(0).aload(1).invokespecial(CLOSURE, "call", CALL).areturn();
  }

  private void direct(CodeBuilder code, MethodTypeDesc body, Label otherwise) {
    for (int i = 0; i < body.parameterCount(); i++) {
      ClassDesc wanted = body.parameterType(i);
      Label fits = code.newLabel();
      if (!wanted.isPrimitive()) {
        argument(code, i).ifnull(fits);
      }
      argument(code, i).instanceOf(Boxing.boxed(wanted)).ifeq(otherwise);
      code.labelBinding(fits);
    }
    code.aload(0);
    for (int i = 0; i < body.parameterCount(); i++) {
      Boxing.unbox(argument(code, i), body.parameterType(i));
    }
    code.invokevirtual(type, BODY, body);
    Boxing.box(code, body.returnType());
    code.areturn();
  }

  private static CodeBuilder argument(CodeBuilder code, int place) {
    return code.aload(1).loadConstant(place).aaload();
  }
}
