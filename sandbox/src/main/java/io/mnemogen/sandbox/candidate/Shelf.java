package io.mnemogen.sandbox.candidate;

import io.mnemogen.design.Language;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCompiler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A compiler that remembers what came of the programs it was given last. A search keeps most slots
/// of a design when it varies it, so most programs come again.
///
/// What is remembered are class files that passed every check, a pure function of the program's
/// text; loading gives each candidate classes, and so static state, of its own. Turned down
/// programs are forgotten: they are rare, and their errors may hold on to much.
final class Shelf implements SlotCompiler {
  private static final int REMEMBERED = 256;

  /// Characters. Longer programs are compiled anew each time, so that hostile ones fill nothing.
  private static final int LONGEST = 32_768;

  private final SlotCompiler compiler;
  private final Map<SlotProgram, Compilation> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SlotProgram, Compilation> eldest) {
          return size() > REMEMBERED;
        }
      };

  /// @param compiler is asked for programs not seen lately
  Shelf(SlotCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public Language language() {
    return compiler.language();
  }

  @Override
  public Compilation compile(SlotProgram program) {
    Compilation before = find(program);
    if (before != null) {
      return before;
    }
    Compilation made = compiler.compile(program);
    if (made instanceof Compilation.Compiled && program.source().length() <= LONGEST) {
      keep(program, made);
    }
    return made;
  }

  private synchronized @Nullable Compilation find(SlotProgram program) {
    return known.get(program);
  }

  private synchronized void keep(SlotProgram program, Compilation made) {
    known.put(program, made);
  }
}
