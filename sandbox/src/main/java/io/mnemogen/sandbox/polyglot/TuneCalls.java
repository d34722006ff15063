package io.mnemogen.sandbox.polyglot;

import com.oracle.js.parser.Source;
import com.oracle.js.parser.TokenType;
import com.oracle.js.parser.ir.CallNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.IdentNode;
import com.oracle.js.parser.ir.LexicalContext;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.js.parser.ir.UnaryNode;
import com.oracle.js.parser.ir.visitor.NodeVisitor;
import io.mnemogen.design.Fault;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.Tunable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads `tune` calls in the syntax tree and compares them with what the host read in the text: a
/// search must never turn a knob that is not there.
final class TuneCalls extends NodeVisitor<LexicalContext> {
  private final Source source;
  private final SlotProgram program;
  private final Set<String> found = new HashSet<>();
  private @Nullable Fault fault;

  TuneCalls(LexicalContext context, Source source, SlotProgram program) {
    super(context);
    this.source = source;
    this.program = program;
  }

  /// The names declared in code.
  Set<String> found() {
    return found;
  }

  /// The first call that is not what the host reads.
  Optional<Fault> fault() {
    return Optional.ofNullable(fault);
  }

  @Override
  public boolean enterCallNode(CallNode call) {
    if (call.getFunction() instanceof IdentNode name && name.getName().equals(Globals.TUNE)) {
      check(call);
    }
    return true;
  }

  private void check(CallNode call) {
    List<Expression> words = call.getArgs();
    if (words.size() != 4
        || !(words.getFirst() instanceof LiteralNode<?> first)
        || !first.isString()) {
      complain(
          call, "a tunable is declared by four literals on one line, such as tune('k', 8, 1, 64)");
      return;
    }
    String name = first.getString();
    Tunable read = program.tunable(name);
    if (read == null
        || !same(read.initial(), words.get(1))
        || !same(read.low(), words.get(2))
        || !same(read.high(), words.get(3))) {
      complain(
          call,
          "the tunable '%s' is not written plainly; write tune('%s', initial, low, high) with decimal literals"
              .formatted(name, name));
    }
    found.add(name);
  }

  private void complain(CallNode call, String words) {
    if (fault == null) {
      fault = new Fault.DoesNotCompile(program.slot(), source.getLine(call.getStart()), words);
    }
  }

  private static boolean same(double value, Expression literal) {
    return switch (literal) {
      case LiteralNode<?> l when l.getValue() instanceof Number n -> n.doubleValue() == value;
      case UnaryNode u when u.isTokenType(TokenType.SUB) -> same(-value, u.getExpression());
      default -> false;
    };
  }
}
