package io.mnemogen.sandbox.polyglot;

import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Stopped;
import io.mnemogen.sandbox.compile.Thrown;
import java.util.Arrays;
import org.graalvm.polyglot.PolyglotException;

/// Reads what ended a script as what ends a slot in any language.
final class Troubles {
  private Troubles() {}

  /// What to throw on. The frames of the script are kept, so that faults name its lines.
  ///
  /// @param statements how many a call may run
  static Throwable of(PolyglotException trouble, long statements) {
    StackTraceElement[] frames = trouble.getStackTrace();
    Throwable read = read(trouble, statements);
    read.setStackTrace(frames);
    return read;
  }

  /// The innermost line of the program on the way to the trouble, 0 when there is none.
  static int line(PolyglotException trouble, SlotProgram program) {
    return Arrays.stream(trouble.getStackTrace())
        .filter(f -> Script.file(program).equals(f.getFileName()))
        .mapToInt(f -> Math.max(0, f.getLineNumber()))
        .findFirst()
        .orElse(0);
  }

  private static Throwable read(PolyglotException trouble, long statements) {
    if (trouble.isHostException()) {
      return trouble.asHostException();
    }
    if (trouble.isCancelled() || trouble.isResourceExhausted() && !overflow(trouble)) {
      return new OutOfStatements(statements);
    }
    return new Thrown(String.valueOf(trouble.getMessage()));
  }

  private static boolean overflow(PolyglotException trouble) {
    return String.valueOf(trouble.getMessage()).contains("stack");
  }

  /// Thrown when a slot call has used up its statements.
  static final class OutOfStatements extends Stopped {
    private static final long serialVersionUID = 1;

    OutOfStatements(long statements) {
      super("a slot call takes at most %d steps, but took more; loop less".formatted(statements));
    }
  }
}
