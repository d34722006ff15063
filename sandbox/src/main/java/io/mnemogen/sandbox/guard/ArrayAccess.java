package io.mnemogen.sandbox.guard;

import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Puts plain instructions in place of the compiler's linked reading and writing of array elements.
final class ArrayAccess {
  /// Links reading `(array, index)` and writing `(array, index, value)` to a handle for the type.
  static final String LINKER = "org.codehaus.groovy.vmplugin.v8.IndyInterface.staticArrayAccess";

  private static final MethodTypeDesc PLACE = MethodTypeDesc.of(CD_int, CD_int, CD_int);

  private ArrayAccess() {}

  /// Reads or writes, by the number of operands: the name the compiler gives may be wrong.
  static void write(CodeBuilder code, InvokeDynamicInstruction access) {
    ClassDesc element = access.typeSymbol().parameterType(0).componentType();
    TypeKind kind = TypeKind.from(element);
    if (access.typeSymbol().parameterCount() == 2) {
      place(code);
      code.arrayLoad(kind);
    } else {
      int value = code.allocateLocal(kind);
      code.storeLocal(kind, value);
      place(code);
      code.loadLocal(kind, value).arrayStore(kind);
    }
  }

  /// Makes `array, index` on the stack `array, place`, where a negative index counts from the end.
  private static void place(CodeBuilder code) {
    code.dup2().swap().arraylength().invokestatic(ShimTransform.SHIM, "place", PLACE).swap().pop();
  }
}
