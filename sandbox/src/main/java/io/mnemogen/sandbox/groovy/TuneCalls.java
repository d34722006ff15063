package io.mnemogen.sandbox.groovy;

import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.Tunable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.UnaryMinusExpression;
import org.codehaus.groovy.control.SourceUnit;
import org.jspecify.annotations.Nullable;

/// Reads `tune` calls in the syntax tree and compares them with what the host read in the text: a
/// search must never turn a knob that is not there.
final class TuneCalls extends ClassCodeVisitorSupport {
  private final SlotProgram program;
  private final SourceUnit source;
  private final Map<String, Tunable> found = new LinkedHashMap<>();

  TuneCalls(SlotProgram program, SourceUnit source) {
    this.program = program;
    this.source = source;
  }

  /// Complains about every difference between tree and text.
  void check() {
    for (ClassNode type : List.copyOf(source.getAST().getClasses())) {
      visitClass(type);
    }
    for (Tunable declared : program.tunables()) {
      if (!found.containsKey(declared.name())) {
        Complaints.at(
            source,
            null,
            "the tunable '%s' is declared in a comment or text only; declare it in code"
                .formatted(declared.name()));
      }
    }
  }

  @Override
  public void visitMethodCallExpression(MethodCallExpression call) {
    if ("tune".equals(call.getMethodAsString()) && call.isImplicitThis()) {
      Tunable read = read(call.getArguments());
      if (read == null) {
        Complaints.at(
            source,
            call,
            "a tunable is declared by four literals on one line, such as tune('k', 8, 1, 64), low <="
                + " initial <= high");
      } else {
        found.put(read.name(), read);
        if (!read.equals(program.tunable(read.name()))) {
          Complaints.at(
              source,
              call,
              "the tunable '%s' is not written plainly; write tune('%s', initial, low, high) with"
                      .formatted(read.name(), read.name())
                  + " decimal literals");
        }
      }
    }
    super.visitMethodCallExpression(call);
  }

  @Override
  protected SourceUnit getSourceUnit() {
    return source;
  }

  private static @Nullable Tunable read(Expression arguments) {
    if (!(arguments instanceof TupleExpression tuple)
        || tuple.getExpressions().size() != 4
        || !(tuple.getExpression(0) instanceof ConstantExpression first)
        || !(first.getValue() instanceof String name)) {
      return null;
    }
    Number initial = number(tuple.getExpression(1));
    Number low = number(tuple.getExpression(2));
    Number high = number(tuple.getExpression(3));
    if (initial == null || low == null || high == null) {
      return null;
    }
    boolean whole = initial instanceof Integer && low instanceof Integer && high instanceof Integer;
    try {
      return new Tunable(name, initial.doubleValue(), low.doubleValue(), high.doubleValue(), whole);
    } catch (IllegalArgumentException emptyRange) {
      return null;
    }
  }

  private static @Nullable Number number(Expression expression) {
    return switch (expression) {
      case ConstantExpression c when c.getValue() instanceof Number n -> n;
      case UnaryMinusExpression m
          when m.getExpression() instanceof ConstantExpression c
              && c.getValue() instanceof Number n ->
          n instanceof Integer i ? (Number) (-i) : (Number) (-n.doubleValue());
      default -> null;
    };
  }
}
