package io.mnemogen.runs.export;

import io.mnemogen.runtime.ExportedMemory;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// The one class an exported jar adds: a provider in a package of its own, so that several exported
/// jars fit on one class path.
///
/// @param design id of the design
record ProviderClass(String design) {
  private static final ClassDesc PARENT = ClassDesc.of(ExportedMemory.class.getName());

  /// The binary name.
  String name() {
    return "io.mnemogen.exported.m%s.Provider".formatted(design.substring(0, 12));
  }

  /// The folder of its package, where the design's files are too.
  String folder() {
    return name().substring(0, name().lastIndexOf('.') + 1).replace('.', '/');
  }

  /// The class: a public constructor without arguments, and nothing else.
  byte[] bytes() {
    return ClassFile.of()
        .build(
            ClassDesc.of(name()),
            type ->
                type.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER)
                    .withVersion(ClassFile.JAVA_25_VERSION, 0)
                    .withSuperclass(PARENT)
                    .withMethodBody(
                        ConstantDescs.INIT_NAME,
                        MethodTypeDesc.of(ConstantDescs.CD_void),
                        ClassFile.ACC_PUBLIC,
                        code ->
                            code.aload(0)
                                .invokespecial(
                                    PARENT,
                                    ConstantDescs.INIT_NAME,
                                    MethodTypeDesc.of(ConstantDescs.CD_void))
                                .return_()));
  }
}
