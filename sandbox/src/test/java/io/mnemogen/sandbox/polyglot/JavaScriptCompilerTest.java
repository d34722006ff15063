package io.mnemogen.sandbox.polyglot;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaScriptCompilerTest {
  @Test
  void aSlotInJavaScriptRunsAmongSlotsInGroovy() {
    MemoryDesign design =
        retrieving(
            """
            function retrieve(query, base, tools) {
              const k = tune('n', 2, 1, 64);
              return base.latest(k).map(u => Recalled.of(u.text(), 1, u.id()));
            }
            """);
    assertThat(texts(design)).containsExactly("ann: two", "ann: three");
    assertThat(texts(design.with("retrieve.n", 1))).containsExactly("ann: three");
  }

  @Test
  void listsMapsTextsAndFunctionsCross() {
    assertThat(
            texts(
                retrieving(
                    """
                    function retrieve(query, base, tools) {
                      const { firstFound } = tools.fusion();
                      const scores = new Map(base.units().map((u, i) => [u.id(), i]));
                      const best = tools.fusion().best(scores, 1);
                      const some = base.where(u => u.text().endsWith('two'));
                      const sum = tools.fusion().weighted(
                          { a: 1, b: 0 }, 1, { a: 0.5, c: tools.random().nextInt(1) }, 2);
                      const parts = [];
                      for (const [name, value] of sum) {
                        parts.push(`${name}=${value}`);
                      }
                      return [
                        new Recalled(parts.join(), 0.5, [best[0]]),
                        Recalled.of(base.unit(best[0]).text(), 1, best[0]),
                        Recalled.of(some[0].text() + some.length + Turn.AGENT, 1, some[0].id()),
                      ];
                    }
                    """)))
        .containsExactly("a=2,b=0,c=0", "ann: three", "ann: two1agent");
  }

  @Test
  void nothingLastsFromCallToCall() {
    MemoryDesign design =
        retrieving(
            """
            let calls = 0;
            function retrieve(query, base, tools) {
              calls++;
              try { globalThis.calls = calls; } catch (e) { calls += 10; }
              try { Array.prototype.calls = calls; } catch (e) { calls += 100; }
              return base.latest(1).map(u => Recalled.of('' + calls, 1, u.id()));
            }
            """);
    Life life = life(design);
    assertThat(recalled(life)).containsExactly("111");
    assertThat(recalled(life)).containsExactly("111");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Math.random()",
        "Math['ran' + 'dom']()",
        "globalThis['Da' + 'te'].now()",
        "(() => {}).constructor('return 1')()",
        "base.getClass().getName()",
        "query.class.getName()",
        "base.close()",
        "Recalled.getClassLoader().x",
        "Recalled.class.getName()",
        "/(a)/.test('a') && RegExp.$1.length"
      })
  void whatIsNotThereCannotBeUsed(String expression) {
    Fault fault = fault("const x = " + expression + ";\nreturn [];");
    assertThat(fault).isInstanceOf(Fault.Threw.class);
    assertThat(fault.slot()).isEqualTo(Slot.RETRIEVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Date.now()|Date",
        "Java.type('java.lang.System')|Java",
        "Polyglot.import('x')|Polyglot",
        "eval('1')|eval",
        "new Function('return 1')|Function",
        "load('/etc/passwd')|load",
        "import('fs')|import",
        "require('fs')|require",
        "process.exit(0)|process",
        "setTimeout(() => 1)|setTimeout",
        "(() => { { const y = fetch; } })()|fetch"
      })
  void namesOfOtherWorldsAreForbidden(String expression, String name) {
    assertThat(fault("\nconst x = " + expression + ";\nreturn [];"))
        .isEqualTo(new Fault.Forbidden(Slot.RETRIEVE, 3, name));
  }

  @Test
  void aNameOfOnesOwnIsNoneOfThem() {
    assertThat(
            texts(
                retrieving(
                    """
                    const print = ({ load, ...rest }, [process = 1]) => load + process + rest.x;
                    class Worker { static exit() { return 'w'; } }
                    function retrieve(query, base, tools) {
                      label: for (const fetch of [1]) { continue label; }
                      try { throw new Error('e'); } catch ({ message: window }) { var self = window; }
                      return [Recalled.of(print({ load: 'l', x: 'x' }, []) + Worker.exit() + self, 1, 'i')];
                    }
                    """)))
        .containsExactly("l1xwe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "function retrieve(query, base, tools) { return [ }|1|Expected",
        "const a = 1;\\nfunction retrieve(query, base, tools) { return unts; }|2|there is no 'unts'",
        "function retreive(query, base, tools) { return []; }|0|defines function retrieve(query, base, tools)",
        "function retrieve(query) { return []; }|0|defines function retrieve(query, base, tools)",
        "function retrieve(query, base, tools) { return []; }\\n}); (function (tune) {|2|Expected",
        "throw new Error('at once');\\nfunction retrieve(query, base, tools) { }|1|at once",
        "function retrieve(query, base, tools) { tune('k', 1, 1, 1 + 1); }|1|not written plainly",
        "// tune('k', 1, 1, 9)\\nfunction retrieve(query, base, tools) { }|0|comment or text only"
      })
  void whatDoesNotCompileSaysWhereAndWhy(String source, int line, String words) {
    Compilation compiled = new JavaScriptCompiler().compile(program(source.replace("\\n", "\n")));
    assertThat(compiled)
        .isInstanceOfSatisfying(
            Compilation.Rejected.class,
            r -> {
              assertThat(r.fault()).isInstanceOf(Fault.DoesNotCompile.class);
              assertThat(r.fault().line()).isEqualTo(line);
              assertThat(r.fault().detail()).contains(words);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "throw new TypeError('so')|Threw|TypeError: so",
        "null.x|Threw|Cannot read property",
        "(function f() { f() })()|Threw|call stack",
        "base.remove('x')|Threw|",
        "return 'text'|BrokeContract|returns a list",
        "return [{ text: () => 'x' }]|BrokeContract|passages with text",
        "return (async () => [])()|BrokeContract|returns a list",
        "return new Proxy([], { get: () => { throw new Error('trap') } })|BrokeContract|",
        "while (true) { query.text() }|BrokeContract|steps"
      })
  void whatEndsASlotIsAFaultOnItsLine(String statement, String kind, String words) {
    Fault fault = fault("\n" + statement + ";");
    assertThat(fault.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(fault.slot()).isEqualTo(Slot.RETRIEVE);
    assertThat(fault.detail()).contains(words == null ? "" : words);
    if (kind.equals("Threw")) {
      assertThat(fault.line()).isEqualTo(3);
    }
  }

  private static Fault fault(String body) {
    return Lived.fault(retrieving("function retrieve(query, base, tools) {\n" + body + "\n}"));
  }

  private static MemoryDesign retrieving(String source) {
    return Samples.recency().with(program(source));
  }

  private static SlotProgram program(String source) {
    return new SlotProgram(Slot.RETRIEVE, Language.JAVASCRIPT, source);
  }
}
