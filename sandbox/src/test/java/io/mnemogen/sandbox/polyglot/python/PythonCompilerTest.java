package io.mnemogen.sandbox.polyglot.python;

import static io.mnemogen.sandbox.Lived.life;
import static io.mnemogen.sandbox.Lived.recalled;
import static io.mnemogen.sandbox.Lived.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Language;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.Lived;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.candidate.Life;
import io.mnemogen.sandbox.compile.Compilation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonCompilerTest {
  @BeforeAll
  static void assumePython() {
    PythonAssumptions.assumePython();
  }

  @Test
  void slotsOfThreeLanguagesMakeOneDesign() {
    MemoryDesign design =
        Samples.recencyInJavaScript()
            .with(Samples.recency().program(Slot.ENCODE))
            .with(
                program(
                    """
                    def retrieve(query: Query, base: MemoryBase, tools: Toolbox) -> list[Recalled]:
                        '''Annotations are for readers.'''
                        k = tune('n', 2, 1, 64)
                        return [Recalled.of(u.text(), 1, u.id()) for u in base.latest(k)]
                    """));
    assertThat(texts(design)).containsExactly("ann: two", "ann: three");
    assertThat(texts(design.with("retrieve.n", 1))).containsExactly("ann: three");
  }

  @Test
  void listsDictionariesTextsAndFunctionsCross() {
    assertThat(
            texts(
                retrieving(
                    """
                    import math
                    from collections import defaultdict as table

                    class Said:
                        def __init__(self, words):
                            self.words = words

                        def __str__(self):
                            return '/'.join(self.words)

                    def retrieve(query, base, tools):
                        scores = table(float)
                        for place, unit in enumerate(base.units()):
                            scores[unit.id()] += place
                        best = tools.fusion().best(scores, 1)
                        some = base.where(lambda u: u.text().endswith('two'))
                        total = tools.fusion().weighted({'a': 1, 'b': 0}, 1, {'a': 0.5, 'c': 0}, 2)
                        parts = [f'{name}={value}' for name, value in total.items()]
                        unit = MemoryUnit.of('note', 'x', 1).with_('weight', math.floor(2.5))
                        return [
                            Recalled(str(Said(parts)), 0.5, [best[0]]),
                            Recalled.of(base.unit(best[0]).text(), 1, best[0]),
                            Recalled.of(some[0].text() + str(len(some)) + Turn.AGENT, 1, some[0].id()),
                            Recalled.of(str(unit.number('weight')), 1, some[0].id()),
                        ]
                    """)))
        .containsExactly("a=2.0/b=0.0/c=0.0", "ann: three", "ann: two1agent", "2.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "def retrieve(query, base, tools): return [ }|1|",
        "x = 1\\ndef retrieve(query, base, tools): return unts|2|there is no 'unts'",
        "def retrieve(query, base, tools): tune('k', 1, 1, 1 + 1)|1|not written plainly",
        "# tune('k', 1, 1, 9)\\ndef retrieve(query, base, tools): pass|0|comment or text only",
        "def retreive(query, base, tools): pass|0|defines def retrieve(query, base, tools)",
        "def retrieve(query): pass|0|defines def retrieve(query, base, tools)",
        "raise ValueError('at once')\\ndef retrieve(query, base, tools): pass|1|at once"
      })
  void whatDoesNotCompileSaysWhereAndWhy(String source, int line, String words) {
    Compilation compiled = new PythonCompiler().compile(program(source.replace("\\n", "\n")));
    assertThat(compiled)
        .isInstanceOfSatisfying(
            Compilation.Rejected.class,
            r -> {
              assertThat(r.fault()).isInstanceOf(Fault.DoesNotCompile.class);
              assertThat(r.fault().line()).isEqualTo(line);
              assertThat(r.fault().detail()).contains(words == null ? "" : words);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "open('x')|open",
        "eval('1')|eval",
        "query.__class__|__class__",
        "__import__('os')|__import__",
        "query.text().format(query)|format",
        "(x for x in [1]).gi_frame|gi_frame"
      })
  void namesOfOtherWorldsAreForbidden(String expression, String name) {
    assertThat(fault("\n    x = " + expression + "\n    return []"))
        .isEqualTo(new Fault.Forbidden(Slot.RETRIEVE, 3, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "raise TypeError('so')|Threw|TypeError: so",
        "None.x|Threw|AttributeError",
        "base.remove('x')|Threw|",
        "return 'text'|BrokeContract|returns a list",
        "return [1]|BrokeContract|",
        "while True:\\n        pass|BrokeContract|steps"
      })
  void whatEndsASlotIsAFaultOnItsLine(String statement, String kind, String words) {
    Fault fault = fault("\n    " + statement.replace("\\n", "\n") + "\n");
    assertThat(fault.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(fault.slot()).isEqualTo(Slot.RETRIEVE);
    assertThat(fault.detail()).contains(words == null ? "" : words);
    if (kind.equals("Threw")) {
      assertThat(fault.line()).isEqualTo(3);
    }
  }

  @Test
  void nothingLastsFromCallToCall() {
    Life life =
        life(
            retrieving(
                """
                calls = []
                def retrieve(query, base, tools):
                    calls.append(1)
                    return [Recalled.of(str(len(calls)), 1, u.id()) for u in base.latest(1)]
                """));
    assertThat(recalled(life)).containsExactly("1");
    assertThat(recalled(life)).containsExactly("1");
  }

  private static Fault fault(String body) {
    return Lived.fault(retrieving("def retrieve(query, base, tools):\n" + body));
  }

  private static MemoryDesign retrieving(String source) {
    return Samples.recency().with(program(source));
  }

  private static SlotProgram program(String source) {
    return new SlotProgram(Slot.RETRIEVE, Language.PYTHON, source);
  }
}
