package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Language;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.launch.Flavour;
import io.mnemogen.sandbox.launch.GuestImage;
import io.mnemogen.sandbox.polyglot.python.PythonAssumptions;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The attacks in Python.
class PythonEscapeIT extends Escapes {
  @Override
  List<HostileDesign> attacks() {
    return HostileDesign.all(Language.PYTHON);
  }

  @Override
  GuestImage image() throws IOException {
    PythonAssumptions.assumePython();
    return GuestImage.cached(TestGuests.CACHE, Flavour.PYTHON);
  }

  @Override
  MemoryDesign honest() {
    return Samples.recencyInPython();
  }

  @Test
  void thereAreManyAttacks() {
    assertThat(attacks()).hasSizeGreaterThan(60);
  }
}
