package io.mnemogen.sandbox.groovy;

import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.control.ErrorCollector;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.messages.ExceptionMessage;
import org.codehaus.groovy.control.messages.Message;
import org.codehaus.groovy.control.messages.SimpleMessage;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;
import org.jspecify.annotations.Nullable;

/// What the compiler, or we with its voice, object to in a source.
record Complaints(int line, String words) {
  private static final int SHOWN = 4;

  /// Adds a complaint; the compiler fails at the end of its phase.
  static void at(SourceUnit source, @Nullable ASTNode node, String words) {
    int line = node == null ? 0 : node.getLineNumber();
    int column = node == null ? 0 : node.getColumnNumber();
    source
        .getErrorCollector()
        .addErrorAndContinue(
            new SyntaxErrorMessage(new SyntaxException(words, line, column), source));
  }

  /// The compiler's words: those of the first complaint, then others with their lines.
  static Complaints of(ErrorCollector errors) {
    List<Complaints> all = new ArrayList<>();
    if (errors.getErrors() != null) {
      errors.getErrors().forEach(e -> all.add(of(e)));
    }
    if (all.isEmpty()) {
      return new Complaints(0, "the compiler gave no reason");
    }
    var words = new StringBuilder(all.getFirst().words());
    for (Complaints other : all.subList(1, Math.min(SHOWN, all.size()))) {
      words.append("; line ").append(other.line()).append(": ").append(other.words());
    }
    if (all.size() > SHOWN) {
      words.append("; and ").append(all.size() - SHOWN).append(" more");
    }
    return new Complaints(all.getFirst().line(), words.toString());
  }

  private static Complaints of(Message message) {
    return switch (message) {
      case SyntaxErrorMessage m ->
          new Complaints(
              Math.max(0, m.getCause().getStartLine()), tidy(m.getCause().getOriginalMessage()));
      case ExceptionMessage m -> new Complaints(0, tidy(String.valueOf(m.getCause())));
      case SimpleMessage m -> new Complaints(0, tidy(m.getMessage()));
      default -> new Complaints(0, tidy(message.toString()));
    };
  }

  private static String tidy(String words) {
    return words.replace("[Static type checking] - ", "").replaceAll("\\s+", " ").strip();
  }
}
