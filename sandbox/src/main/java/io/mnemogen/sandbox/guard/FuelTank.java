package io.mnemogen.sandbox.guard;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.constant.ClassDesc;

/// The fuel of one program: a field and a method of its main class.
///
/// @param main the main class
record FuelTank(ClassDesc main) {
  /// What a class may burn while it is loaded.
  private static final int START = 100_000;

  private static final String TICK = "$tick";
  private static final int STATIC =
      ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

  /// Adds the field and the method to the main class.
  void build(ClassBuilder type) {
    type.withField(
        Rewriter.FUEL,
        CD_int,
        field -> field.withFlags(STATIC).with(ConstantValueAttribute.of(START)));
    type.withMethodBody(
        TICK,
        MTD_void,
        STATIC,
        code ->
            code.getstatic(main, Rewriter.FUEL, CD_int)
                .iconst_1()
                .isub()
                .dup()
                .putstatic(main, Rewriter.FUEL, CD_int)
                .ifThen(
                    Opcode.IFLT,
                    empty -> empty.invokestatic(ShimTransform.SHIM, "exhausted", MTD_void))
                .return_());
  }

  /// Takes one step's fuel.
  void tick(CodeBuilder code) {
    code.invokestatic(main, TICK, MTD_void);
  }
}
