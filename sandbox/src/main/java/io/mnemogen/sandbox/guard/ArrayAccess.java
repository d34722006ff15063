package io.mnemogen.sandbox.guard;

import static java.lang.constant.ConstantDescs.CD_Object;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Puts plain calls in place of the compiler's linked reading and writing of array elements.
final class ArrayAccess {
  /// Links reading `(array, index)` and writing `(array, index, value)` to a handle for the type.
  static final String LINKER = "org.codehaus.groovy.vmplugin.v8.IndyInterface.staticArrayAccess";

  private static final ClassDesc ARRAYS = ClassDesc.of("io.mnemogen.sandbox.groovy.SlotArrays");

  private ArrayAccess() {}

  static void call(CodeBuilder code, InvokeDynamicInstruction access) {
    MethodTypeDesc type = access.typeSymbol();
    String name = type.parameterCount() == 2 ? "get" : "set"; // Groovy's own name may be wrong
    ClassDesc element = type.parameterType(0).componentType();
    if (element.isPrimitive()) {
      code.invokestatic(ARRAYS, name, type);
    } else if (name.equals("set")) {
      code.invokestatic(ARRAYS, name, erased(type).changeParameterType(2, CD_Object));
    } else {
      code.invokestatic(ARRAYS, name, erased(type).changeReturnType(CD_Object)).checkcast(element);
    }
  }

  private static MethodTypeDesc erased(MethodTypeDesc type) {
    return type.changeParameterType(0, CD_Object.arrayType());
  }
}
