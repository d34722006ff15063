package io.mnemogen.sandbox.guard;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Bytecode that no compiler would be asked for, read against the policy.
class VerifierTest {
  private static final ClassDesc SELF = ClassDesc.of("store");
  private final Verifier verifier = new Verifier(Policy.standard());

  @Test
  void honestCodePasses() {
    assertThat(
            ofCode(code ->
                code.loadConstant("a")
                    .invokevirtual(CD_String, "length", MethodTypeDesc.of(CD_int))
                    .pop()))
        .isEmpty();
  }

  @Test
  void callsFieldsAndTypesAreLookedUp() {
    assertThat(
            ofCode(code ->
                code.iconst_0()
                    .invokestatic(type("System"), "exit", MethodTypeDesc.of(CD_void, CD_int))))
        .isEqualTo("java.lang.System.exit");
    assertThat(
            ofCode(code ->
                code.getstatic(type("System"), "out", ClassDesc.of("java.io.PrintStream")).pop()))
        .isEqualTo("java.lang.System.out");
    assertThat(ofCode(code -> code.new_(ClassDesc.of("java.io.File")).pop()))
        .isEqualTo("java.io.File");
    assertThat(ofCode(code -> code.aconst_null().checkcast(type("ClassLoader")).pop()))
        .isEqualTo("java.lang.ClassLoader");
    assertThat(ofCode(code -> code.loadConstant(type("Runtime")).pop()))
        .isEqualTo("java.lang.Runtime");
    assertThat(ofCode(code -> code.iconst_1().anewarray(type("Thread")).pop()))
        .isEqualTo("java.lang.Thread");
    assertThat(ofCode(code -> code.iconst_1().iconst_1().multianewarray(deep("Thread"), 2).pop()))
        .isEqualTo("java.lang.Thread");
  }

  @Test
  void whatIsNeverAllowedIsNotAllowedOnAnyOwner() {
    assertThat(
            ofCode(code ->
                code.aload(0)
                    .invokevirtual(CD_Object, "getClass", MethodTypeDesc.of(type("Class")))
                    .pop()))
        .isEqualTo("java.lang.Object.getClass");
  }

  @Test
  void inheritedMembersOfForbiddenParentsAreNotAllowedThroughTheirChildren() {
    byte[] child =
        ClassFile.of()
            .build(
                SELF,
                type ->
                    type.withSuperclass(type("Thread"))
                        .withMethodBody(
                            "go",
                            MTD_void,
                            ClassFile.ACC_PUBLIC,
                            code ->
                                code.aload(0).invokevirtual(SELF, "start", MTD_void).return_()));
    assertThat(verifier.check(Map.of("store", child)).orElseThrow().member())
        .isIn("a subtype of java.lang.Thread", "store.start");
  }

  @Test
  void linkersAndComputedConstantsAreRefused() {
    var linker =
        MethodHandleDesc.ofMethod(
            DirectMethodHandleDesc.Kind.STATIC,
            ClassDesc.of("evil.Linker"),
            "link",
            MethodTypeDesc.ofDescriptor(
                "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;"));
    assertThat(ofCode(code -> code.invokedynamic(DynamicCallSiteDesc.of(linker, "run", MTD_void))))
        .isEqualTo("a call linked by evil.Linker.link");
    var constant =
        DynamicConstantDesc.ofNamed(
            ConstantDescs.ofConstantBootstrap(ClassDesc.of("evil.Linker"), "link", CD_Object),
            "x",
            CD_Object);
    assertThat(ofCode(code -> code.loadConstant(constant).pop())).isEqualTo("a computed constant");
    assertThat(
            ofCode(code ->
                code.loadConstant(
                        MethodHandleDesc.ofMethod(
                            DirectMethodHandleDesc.Kind.STATIC, type("System"), "gc", MTD_void))
                    .pop()))
        .isEqualTo("a computed constant");
  }

  @Test
  void locksAndWideCatchesAreRefused() {
    assertThat(ofCode(code -> code.aload(0).dup().monitorenter().monitorexit()))
        .isEqualTo("synchronized");
    assertThat(
            ofCode(code ->
                code.trying(
                    body -> body.iconst_1().pop(),
                    all -> all.catching(type("Throwable"), handler -> handler.pop()))))
        .isEqualTo("catch java.lang.Throwable");
  }

  @Test
  void lastingStateIsRefusedAndConstantsAreNot() {
    assertThat(ofClass(type -> type.withField("KEPT", ClassDesc.of("java.util.List"), finals())))
        .startsWith("the lasting state 'KEPT'");
    assertThat(ofClass(type -> type.withField("count", CD_int, ClassFile.ACC_STATIC)))
        .startsWith("the lasting state 'count'");
    assertThat(ofClass(type -> type.withField("ARRAY", CD_int.arrayType(), finals())))
        .startsWith("the lasting state 'ARRAY'");
    assertThat(ofClass(type -> type.withField("WORD", CD_String, finals()))).isEmpty();
  }

  @Test
  void nativeMethodsHooksAndForeignParentsAreRefused() {
    assertThat(
            ofClass(type ->
                type.withMethod(
                    "go", MTD_void, ClassFile.ACC_PUBLIC | ClassFile.ACC_NATIVE, m -> {})))
        .isEqualTo("a method named go");
    assertThat(
            ofClass(type ->
                type.withMethodBody(
                    "finalize", MTD_void, ClassFile.ACC_PUBLIC, CodeBuilder::return_)))
        .isEqualTo("a method named finalize");
    assertThat(ofClass(type -> type.withSuperclass(ClassDesc.of("java.lang.ClassLoader"))))
        .isEqualTo("a subtype of java.lang.ClassLoader");
    assertThat(
            ofClass(
                type -> type.withInterfaceSymbols(ClassDesc.of("java.util.concurrent.Callable"))))
        .isEqualTo("a subtype of java.util.concurrent.Callable");
  }

  @Test
  void theFirstViolationInOrderOfLinesIsTold() {
    byte[] code =
        ClassFile.of()
            .build(
                SELF,
                type ->
                    type.withMethodBody(
                        "go",
                        MTD_void,
                        ClassFile.ACC_PUBLIC,
                        body ->
                            body.lineNumber(9)
                                .invokestatic(type("System"), "gc", MTD_void)
                                .lineNumber(4)
                                .invokestatic(type("Thread"), "yield", MTD_void)
                                .return_()));
    assertThat(verifier.check(Map.of("store", code)))
        .contains(new Violation(4, "java.lang.Thread.yield"));
  }

  /// What is found in a method of this body; empty if nothing is.
  private String ofCode(Consumer<CodeBuilder> body) {
    return ofClass(type ->
        type.withMethodBody(
            "go",
            MTD_void,
            ClassFile.ACC_PUBLIC,
            code -> {
              body.accept(code);
              code.return_();
            }));
  }

  private String ofClass(Consumer<ClassBuilder> content) {
    byte[] made =
        ClassFile.of()
            .build(
                SELF,
                type -> {
                  content.accept(type);
                  type.withMethodBody(
                      INIT_NAME,
                      MTD_void,
                      ClassFile.ACC_PUBLIC,
                      code ->
                          code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void).return_());
                });
    return verifier.check(Map.of("store", made)).map(Violation::member).orElse("");
  }

  private static int finals() {
    return ClassFile.ACC_STATIC | ClassFile.ACC_FINAL;
  }

  private static ClassDesc type(String name) {
    return ClassDesc.of("java.lang." + name);
  }

  private static ClassDesc deep(String name) {
    return type(name).arrayType(2);
  }
}
