package io.mnemogen.sandbox.guard;

import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;

/// Reads call sites that are linked at run time. Few ways of linking are known to be harmless;
/// everything else is refused.
final class DynamicCalls {
  /// Groovy's own linker: only casts and `as` survive, and the rewriter replaces them.
  static final String GROOVY = "org.codehaus.groovy.vmplugin.v8.IndyInterface.bootstrap";

  private final MethodVerifier verifier;

  DynamicCalls(MethodVerifier verifier) {
    this.verifier = verifier;
  }

  void check(InvokeDynamicInstruction call) {
    switch (linker(call)) {
      case "java.lang.invoke.LambdaMetafactory.metafactory" -> lambda(call);
      case "java.lang.runtime.ObjectMethods.bootstrap" -> handles(call);
      case "java.lang.invoke.StringConcatFactory.makeConcatWithConstants", ArrayAccess.LINKER -> {}
      case GROOVY -> groovy(call);
      default -> verifier.refuse("a call linked by " + linker(call));
    }
  }

  static String linker(InvokeDynamicInstruction call) {
    DirectMethodHandleDesc handle = call.bootstrapMethod();
    return Names.binary(handle.owner()) + "." + handle.methodName();
  }

  /// What Groovy is to do: `cast`, or the name of the method `invoke` looks for.
  static String groovyCall(InvokeDynamicInstruction call) {
    return call.name().equalsString("invoke")
        ? String.valueOf(call.bootstrapArgs().getFirst())
        : call.name().stringValue();
  }

  private void groovy(InvokeDynamicInstruction call) {
    switch (groovyCall(call)) {
      case "cast" -> verifier.type(call.typeSymbol().returnType());
      case "asType" -> {
        if (call.typeSymbol().parameterCount() != 2) {
          verifier.refuse("a dynamic asType");
        }
      }
      default -> verifier.refuse("the dynamic call '" + groovyCall(call) + "'");
    }
  }

  private void lambda(InvokeDynamicInstruction call) {
    verifier.type(call.typeSymbol().returnType());
    handles(call);
  }

  private void handles(InvokeDynamicInstruction call) {
    for (ConstantDesc argument : call.bootstrapArgs()) {
      switch (argument) {
        case DirectMethodHandleDesc handle ->
            verifier.member(Names.binary(handle.owner()), handle.methodName(), parameters(handle));
        case MethodHandleDesc other -> verifier.refuse("a computed handle");
        case ClassDesc type -> verifier.type(type);
        default -> {}
      }
    }
  }

  private static String parameters(DirectMethodHandleDesc handle) {
    return handle.lookupDescriptor().startsWith("(")
        ? MethodVerifier.parameters(MethodTypeDesc.ofDescriptor(handle.lookupDescriptor()))
        : "";
  }
}
