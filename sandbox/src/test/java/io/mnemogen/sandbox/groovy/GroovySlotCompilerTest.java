package io.mnemogen.sandbox.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Compilation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroovySlotCompilerTest {
  private static final String HEAD =
      "void manage(Outcome outcome, MemoryBase base, Toolbox tools) {\n";

  @Test
  void typedGroovyWithRecordsEnumsClosuresAndTextCompiles() {
    Compilation made =
        compile(
            """
            record Pair(String name, double score) {}
            enum Kind { FACT, EVENT }
            class Counter { int n; void up() { n++ } }
            double best(List<Pair> pairs) {
              pairs.stream().mapToDouble { Pair p -> p.score() }.max().orElse(0d)
            }
            void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
              List<Pair> pairs = base.units().collect { MemoryUnit u -> new Pair(u.id(), u.number('w')) }
              Map<String, List<Pair>> byName = pairs.groupBy { Pair p -> p.name() }
              Counter c = new Counter()
              c.up()
              String text = "${best(pairs)} of ${byName.size()} ${Kind.FACT} ${c.n}"
              if (text ==~ /\\d+.*/) { base.scores().credit(text, true) }
              double w = tune('w', 0.5, 0, 1)
              int k = tune('k', -1, -2, 4)
            }
            """);
    assertThat(made).isInstanceOf(Compilation.Compiled.class);
    assertThat(((Compilation.Compiled) made).load(Map.of())).isNotNull();
  }

  @Test
  void theCompilersWordsAndTheLineAreKept() {
    Fault fault = fault(HEAD + "  int x = 1\n  frobnicate(x)\n}");
    assertThat(fault.line()).isEqualTo(3);
    assertThat(fault.slot()).isEqualTo(Slot.MANAGE);
    assertThat(fault.detail()).contains("Cannot find matching method manage#frobnicate(int)");
  }

  @Test
  void syntaxErrorsAndUnknownNamesAreFaults() {
    assertThat(fault(HEAD + "  int x = \n}").line()).isEqualTo(3);
    assertThat(fault(HEAD + "  Fooo x = null\n}").detail())
        .contains("unable to resolve class Fooo");
    assertThat(fault(HEAD + "  nothing.size()\n}").detail()).contains("nothing");
  }

  @Test
  void statementsAtTheTopAreTurnedDown() {
    assertThat(fault("int x = 4\n" + HEAD + "}"))
        .satisfies(f -> assertThat(f.line()).isEqualTo(1))
        .extracting(Fault::detail)
        .asString()
        .contains("move this statement into a method");
  }

  @Test
  void aMissingOrWrongMethodIsNamedWithTheRightSignature() {
    assertThat(fault("void tidy() {}").detail())
        .isEqualTo(
            "defines no method manage; define void manage(Outcome outcome, MemoryBase base, Toolbox"
                + " tools)");
    assertThat(fault("int manage(Outcome o, MemoryBase b, Toolbox t) { 1 }").detail())
        .contains("has the signature int manage(Outcome, MemoryBase, Toolbox)");
    assertThat(fault("record manage(int x) {}").detail()).contains("defines no method manage");
    assertThat(fault("").detail()).contains("defines no method manage");
  }

  @Test
  void tunablesInTreeAndTextMustAgree() {
    assertThat(fault(HEAD + "  int n = 3; tune('k', n, 1, 64)\n}").detail())
        .contains("four literals");
    assertThat(fault(HEAD + "  // tune('k', 8, 1, 64)\n}").detail()).contains("comment");
    assertThat(fault(HEAD + "  tune('k', 8L, 1L, 64L)\n}").detail())
        .contains("not written plainly");
    assertThat(fault(HEAD + "  tune('k', 8, 9, 64)\n}", false).detail()).contains("low <= initial");
  }

  private static Fault fault(String source) {
    return fault(source, true);
  }

  private static Fault fault(String source, boolean hostAccepts) {
    if (!hostAccepts) {
      return hostFault(source);
    }
    return ((Compilation.Rejected) compile(source)).fault();
  }

  private static Fault hostFault(String source) {
    try {
      return fault(source, true);
    } catch (IllegalArgumentException e) {
      return new Fault.DoesNotCompile(Slot.MANAGE, 0, String.valueOf(e.getMessage()));
    }
  }

  private static Compilation compile(String source) {
    return new GroovySlotCompiler().compile(SlotProgram.groovy(Slot.MANAGE, source));
  }
}
