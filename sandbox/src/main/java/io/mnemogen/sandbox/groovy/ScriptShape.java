package io.mnemogen.sandbox.groovy;

import io.mnemogen.design.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.GenericsType;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.control.SourceUnit;

/// The outer form of a slot program: no statements at the top level, and the slot's method with the
/// slot's signature.
final class ScriptShape {
  private final Slot slot;

  ScriptShape(Slot slot) {
    this.slot = slot;
  }

  /// Before names are resolved: nothing but declarations.
  void checkDeclarations(SourceUnit source) {
    ModuleNode module = source.getAST();
    for (var statement : module.getStatementBlock().getStatements()) {
      Complaints.at(
          source,
          statement,
          "a slot program holds only methods and types at its top level; move this statement into a"
              + " method");
    }
    if (module.getMethods().stream().noneMatch(m -> m.getName().equals(slot.key()))) {
      Complaints.at(
          source, null, "defines no method " + slot.key() + "; define " + slot.signature());
    }
  }

  /// After names are resolved: the signature.
  void checkSignature(SourceUnit source, ClassNode script) {
    List<MethodNode> methods = script.getMethods(slot.key());
    if (methods.stream().anyMatch(m -> signature(m).equals(wanted()))) {
      return;
    }
    for (MethodNode method : methods) {
      Complaints.at(
          source,
          method,
          "has the signature " + signature(method) + "; define " + slot.signature());
    }
  }

  private String wanted() {
    return slot.signature().replaceAll(" \\w+(?=[,)])", "");
  }

  private static String signature(MethodNode method) {
    return name(method.getReturnType())
        + " "
        + method.getName()
        + Arrays.stream(method.getParameters())
            .map(p -> name(p.getType()))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String name(ClassNode type) {
    GenericsType[] arguments = type.getGenericsTypes();
    String name = type.getNameWithoutPackage();
    return arguments == null
        ? name
        : name
            + Arrays.stream(arguments)
                .map(a -> name(a.getType()))
                .collect(Collectors.joining(", ", "<", ">"));
  }
}
