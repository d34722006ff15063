package io.mnemogen.sandbox.guard;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Turns primitive values on the stack into objects and back.
final class Boxing {
  private Boxing() {}

  /// Makes the value on top an object; one that is an object stays.
  static void box(CodeBuilder code, ClassDesc type) {
    if (type.isPrimitive()) {
      code.invokestatic(boxed(type), "valueOf", MethodTypeDesc.of(boxed(type), type));
    }
  }

  /// Makes the object on top, known to be of the type or its box, a value of the type.
  static void unbox(CodeBuilder code, ClassDesc type) {
    code.checkcast(boxed(type));
    if (type.isPrimitive()) {
      code.invokevirtual(boxed(type), type.displayName() + "Value", MethodTypeDesc.of(type));
    }
  }

  /// The class of a primitive type's objects; any other type itself.
  static ClassDesc boxed(ClassDesc type) {
    return switch (TypeKind.from(type)) {
      case BOOLEAN -> lang("Boolean");
      case BYTE -> lang("Byte");
      case CHAR -> lang("Character");
      case SHORT -> lang("Short");
      case INT -> lang("Integer");
      case LONG -> lang("Long");
      case FLOAT -> lang("Float");
      case DOUBLE -> lang("Double");
      case REFERENCE -> type;
      case VOID -> throw new IllegalArgumentException("nothing is no value to box");
    };
  }

  private static ClassDesc lang(String name) {
    return ClassDesc.of("java.lang." + name);
  }
}
