package io.mnemogen.evolve.breed;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Language;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import org.junit.jupiter.api.Test;

class UnusedCodeTest {
  private static final String USED =
      """
      List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
        int k = tune('k', 8, 1, 64)
        return nearest(k)
      }

      // Nearest.
      List<Recalled> nearest(int k) {
        return []
      }
      """;

  private static SlotProgram program(String source) {
    return SlotProgram.groovy(Slot.RETRIEVE, source);
  }

  @Test
  void whatNobodyCallsOrReadsIsRemovedWithWhatOnlyItUsed() {
    String unread =
        USED.replace(
            "  return nearest(k)", "  double x = tune('x', 0.5, 0.0, 1.0)\n  return nearest(k)");
    String uncalled =
        """

        // Nobody calls this.
        int twice(int k) {
          return sum(k, k)
        }

        // Only that calls this.
        int sum(int a, int b) {
          int scale = tune('scale', 1, 1, 9)
          return scale * (a + b)
        }
        """;
    assertThat(UnusedCode.removed(program(unread + uncalled))).isEqualTo(program(USED));
  }

  @Test
  void whatIsUsedAndOtherLanguagesStay() {
    assertThat(UnusedCode.removed(program(USED))).isEqualTo(program(USED));
    var script =
        new SlotProgram(Slot.RETRIEVE, Language.JAVASCRIPT, "function f() {}\n\nint g() {\n}");
    assertThat(UnusedCode.removed(script)).isEqualTo(script);
  }
}
