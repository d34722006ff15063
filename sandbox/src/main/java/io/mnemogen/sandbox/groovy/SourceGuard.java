package io.mnemogen.sandbox.groovy;

import io.mnemogen.sandbox.guard.Policy;
import io.mnemogen.sandbox.guard.Violation;
import java.util.List;
import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.AnnotatedNode;
import org.codehaus.groovy.ast.AnnotationNode;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.FieldNode;
import org.codehaus.groovy.ast.ImportNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.PropertyNode;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.MethodPointerExpression;
import org.codehaus.groovy.ast.expr.MethodReferenceExpression;
import org.codehaus.groovy.ast.stmt.CatchStatement;
import org.codehaus.groovy.control.SourceUnit;

/// Reads the syntax tree before the compiler acts on it: above all annotations, because some run
/// code while compiling, and names the compiler keeps for itself.
final class SourceGuard extends ClassCodeVisitorSupport {
  private static final Set<String> ANNOTATIONS =
      Set.of("CompileStatic", "Override", "groovy.transform.CompileStatic", "java.lang.Override");
  private static final Set<String> RECORD = Set.of("RecordType", "groovy.transform.RecordType");
  private static final Set<String> HOOKS =
      Set.of(
          "methodMissing",
          "propertyMissing",
          "invokeMethod",
          "getProperty",
          "setProperty",
          "getMetaClass",
          "setMetaClass",
          "finalize",
          "run",
          "main",
          "getBinding",
          "setBinding");

  private static final Set<String> TOO_WIDE =
      Set.of("Throwable", "Error", "java.lang.Throwable", "java.lang.Error");

  private final SourceUnit source;
  private final Policy policy;
  private final List<Violation> found;

  SourceGuard(SourceUnit source, Policy policy, List<Violation> found) {
    this.source = source;
    this.policy = policy;
    this.found = found;
  }

  /// Adds what may not be to the list.
  void check() {
    ModuleNode module = source.getAST();
    if (module.getPackage() != null) {
      refuse(module.getPackage(), "a package");
      return;
    }
    module.getImports().forEach(this::imported);
    module.getStarImports().forEach(this::imported);
    module.getStaticImports().values().forEach(this::imported);
    module.getStaticStarImports().values().forEach(this::imported);
    List.copyOf(module.getClasses()).forEach(this::visitClass);
    module.getStatementBlock().visit(this);
  }

  @Override
  public void visitClass(ClassNode type) {
    String name = type.getNameWithoutPackage();
    String outer = type.getOuterClass() == null ? "" : type.getOuterClass().getName() + "$";
    named(type, name.startsWith(outer) ? name.substring(outer.length()) : name);
    super.visitClass(type);
  }

  @Override
  public void visitAnnotations(AnnotatedNode node) {
    for (AnnotationNode annotation : node.getAnnotations()) {
      String name = annotation.getClassNode().getName();
      boolean bare = annotation.getMembers().isEmpty();
      boolean ofRecord = node instanceof ClassNode && RECORD.contains(name);
      boolean written = annotation.getLineNumber() > 0 || name.endsWith("Trait");
      if (written && !(bare && (ANNOTATIONS.contains(name) || ofRecord))) {
        refuse(annotation, "@" + name);
      }
    }
  }

  @Override
  public void visitMethod(MethodNode method) {
    named(method, method.getName());
    if (HOOKS.contains(method.getName()) && method.getLineNumber() > 0) {
      refuse(method, "a method named " + method.getName());
    }
    for (var parameter : method.getParameters()) {
      visitAnnotations(parameter);
    }
    super.visitMethod(method);
  }

  @Override
  public void visitField(FieldNode field) {
    named(field, field.getName());
    super.visitField(field);
  }

  @Override
  public void visitProperty(PropertyNode property) {
    named(property, property.getName());
    super.visitProperty(property);
  }

  @Override
  public void visitDeclarationExpression(DeclarationExpression declaration) {
    visitAnnotations(declaration);
    super.visitDeclarationExpression(declaration);
  }

  @Override
  public void visitMethodPointerExpression(MethodPointerExpression pointer) {
    if (!(pointer instanceof MethodReferenceExpression)) {
      refuse(pointer, "a method pointer (.&)");
    }
    super.visitMethodPointerExpression(pointer);
  }

  @Override
  public void visitMethodCallExpression(MethodCallExpression call) {
    String name = call.getMethodAsString();
    if (name == null) {
      refuse(call, "a call whose name is computed");
    } else {
      named(call, name);
    }
    super.visitMethodCallExpression(call);
  }

  @Override
  public void visitCatchStatement(CatchStatement statement) {
    if (TOO_WIDE.contains(statement.getExceptionType().getName())) {
      refuse(statement, "catch " + statement.getExceptionType().getName());
    }
    super.visitCatchStatement(statement);
  }

  @Override
  protected SourceUnit getSourceUnit() {
    return source;
  }

  private void imported(ImportNode node) {
    visitAnnotations(node);
    String what = node.getType() == null ? node.getPackageName() : node.getType().getName();
    boolean known =
        node.getType() == null
            ? policy.knowsPackage(what.replaceFirst("\\.$", ""))
            : policy.knows(what);
    if (!known) {
      refuse(node, "import " + what);
    }
  }

  private void named(ASTNode node, String name) {
    if (node.getLineNumber() > 0 && (name.contains("$") || name.startsWith("__"))) {
      refuse(node, "the name '" + name + "'");
    }
  }

  private void refuse(ASTNode node, String what) {
    found.add(new Violation(Math.max(0, node.getLineNumber()), what));
  }
}
