package io.mnemogen.sandbox.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.host.InProcessSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The language wall lets honest designs through: the whole catalogue, and a program that uses as
/// much of the language as one may want.
class HonestDesignsTest {
  private final InProcessSandbox sandbox =
      new InProcessSandbox(Services.of(new HashingEmbedder(32)));

  static List<NamedDesign> catalogue() {
    return Baselines.all();
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void theCatalogueRuns(NamedDesign named) {
    runs(named.design());
  }

  @Test
  void typedGroovyRunsInAllItsBreadth() throws IOException {
    try (var in =
        HonestDesignsTest.class.getResourceAsStream("/io/mnemogen/sandbox/honest/encode.groovy")) {
      String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      runs(Samples.withProgram(Slot.ENCODE, source));
    }
  }

  private void runs(MemoryDesign design) {
    try (Session session = sandbox.open(design, Limits.DEFAULT, 1)) {
      Memory memory = session.fresh();
      for (int i = 0; i < 3; i++) {
        memory.remember(Samples.experience("x" + i, "go to shelf 1", "take apple 2 from shelf 1"));
        memory.recall(Samples.query("where is the apple?"));
      }
      assertThat(session.fault()).isEmpty();
    }
  }
}
