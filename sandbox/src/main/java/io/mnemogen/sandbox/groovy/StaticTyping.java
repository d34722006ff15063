package io.mnemogen.sandbox.groovy;

import groovy.transform.CompilationUnitAware;
import groovy.transform.CompileStatic;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.AnnotationNode;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.codehaus.groovy.transform.sc.StaticCompileTransformation;

/// Has every class of a program compiled as if it were annotated with `@CompileStatic`. Groovy's
/// own customizer for annotations is written in dynamic Groovy, and every guest would have to wake
/// that up before it is ready.
final class StaticTyping extends CompilationCustomizer implements CompilationUnitAware {
  private final StaticCompileTransformation transformation = new StaticCompileTransformation();
  private final AnnotationNode annotation =
      new AnnotationNode(ClassHelper.make(CompileStatic.class));

  StaticTyping() {
    super(CompilePhase.INSTRUCTION_SELECTION);
  }

  @Override
  public void setCompilationUnit(CompilationUnit unit) {
    transformation.setCompilationUnit(unit);
  }

  @Override
  public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
    annotation.setSourcePosition(type);
    transformation.visit(new ASTNode[] {annotation, type}, source);
  }
}
