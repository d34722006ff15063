package io.mnemogen.sandbox.guard;

import static java.lang.constant.ConstantDescs.CD_Class;
import static java.lang.constant.ConstantDescs.CD_Object;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;

/// Sends casts, `as` and the compiler's few dynamic calls to the shim; arrays need only their index
/// looked at there.
final class ShimTransform implements CodeTransform {
  static final ClassDesc SHIM = ClassDesc.of("io.mnemogen.sandbox.groovy.GroovyShim");
  private static final ClassDesc TRUTH =
      ClassDesc.of("org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation");
  private static final MethodTypeDesc CONVERT = MethodTypeDesc.of(CD_Object, CD_Object, CD_Class);
  private static final Set<String> CONVERSIONS = Set.of("asType", "castToType");

  /// Groovy reads and writes any property by these; the shim only elements of maps.
  private static final Set<String> BY_NAME =
      Set.of("getAtObject,String", "putAtObject,String,Object");

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    switch (element) {
      case InvokeDynamicInstruction call
          when DynamicCalls.linker(call).equals(DynamicCalls.GROOVY) ->
          groovy(code, call);
      case InvokeDynamicInstruction call
          when DynamicCalls.linker(call).equals(ArrayAccess.LINKER) ->
          ArrayAccess.write(code, call);
      case InvokeInstruction call when foreign(call) -> runtime(code, call);
      default -> code.with(element);
    }
  }

  private static void runtime(CodeBuilder code, InvokeInstruction call) {
    String name = call.name().stringValue();
    if (CONVERSIONS.contains(name)) {
      code.invokestatic(SHIM, name, CONVERT);
    } else if (name.equals("invokeMethodN") || BY_NAME.contains(signature(call))) {
      code.invokestatic(SHIM, name, call.typeSymbol());
    } else {
      code.with(call);
    }
  }

  private static String signature(InvokeInstruction call) {
    return call.name().stringValue() + MethodVerifier.parameters(call.typeSymbol());
  }

  private static boolean foreign(InvokeInstruction call) {
    return call.owner().asInternalName().startsWith("org/codehaus/groovy/runtime/");
  }

  private static void groovy(CodeBuilder code, InvokeDynamicInstruction call) {
    if (call.name().equalsString("invoke")) {
      code.invokestatic(SHIM, "asType", CONVERT);
      return;
    }
    ClassDesc from = call.typeSymbol().parameterType(0);
    ClassDesc to = call.typeSymbol().returnType();
    Boxing.box(code, from);
    if (to.equals(ConstantDescs.CD_boolean)) {
      code.invokestatic(TRUTH, "castToBoolean", MethodTypeDesc.of(to, CD_Object));
    } else {
      code.loadConstant(Boxing.boxed(to)).invokestatic(SHIM, "castToType", CONVERT);
      Boxing.unbox(code, to);
    }
  }
}
