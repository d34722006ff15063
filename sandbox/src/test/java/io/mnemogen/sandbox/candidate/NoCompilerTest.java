package io.mnemogen.sandbox.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Language;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.launch.Flavour;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class NoCompilerTest {
  @Test
  void saysHowToGetTheLanguage() {
    var program =
        new SlotProgram(Slot.STORE, Language.PYTHON, "def store(units, base, tools): pass");
    assertThat(new NoCompiler(Language.PYTHON).compile(program))
        .isInstanceOfSatisfying(
            Compilation.Rejected.class, rejected -> assertTellsTheRemedy(rejected.fault()));
  }

  @Test
  void aDesignInPythonIsToldSoWhereGraalPyIsNotBuiltIn() {
    Assumptions.assumeFalse(Flavour.PYTHON.isPresent(), "GraalPy is built in here");
    Candidate candidate =
        Candidate.compile(
            Samples.recencyInPython(), Limits.DEFAULT, Services.of(new HashingEmbedder(16)));
    assertTellsTheRemedy(candidate.fault().orElseThrow());
  }

  private static void assertTellsTheRemedy(Fault fault) {
    assertThat(fault).isInstanceOf(Fault.DoesNotCompile.class);
    assertThat(fault.detail())
        .contains("Python", "GraalPy", "MNEMOGEN_PYTHON=1", "mvn -Ppython package");
  }
}
