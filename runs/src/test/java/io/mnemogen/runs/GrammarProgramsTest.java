package io.mnemogen.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Slot;
import io.mnemogen.evolve.meta.grammar.SlotGrammar;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.groovy.GroovySlotCompiler;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrammarProgramsTest {
  @ParameterizedTest
  @EnumSource(Slot.class)
  void whatAGrammarDerivesCompiles(Slot slot) {
    var compiler = new GroovySlotCompiler();
    SlotGrammar.of(slot)
        .ifPresent(grammar -> {
          for (int seed = 0; seed < 60; seed++) {
            var program = grammar.program(grammar.derive(new SplittableRandom(seed)));
            assertThat(compiler.compile(program))
                .as(program.source())
                .isNotInstanceOf(Compilation.Rejected.class);
          }
        });
  }
}
