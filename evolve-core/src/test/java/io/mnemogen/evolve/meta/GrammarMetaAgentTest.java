package io.mnemogen.evolve.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.testing.Designs;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarMetaAgentTest {
  private static final int ASKED = 200;

  /// How often an agent without memories of its own writes a slot of a design it does not know.
  private static long written(Slot slot, boolean forgetting) {
    long written = 0;
    for (int seed = 0; seed < ASKED; seed++) {
      var brief =
          new Brief(
              Briefs.specimen(Designs.of("red"), 1, 0.5),
              List.of(),
              Past.NONE,
              new Request.Rewrite(List.of(Slot.STORE)),
              seed);
      List<SlotProgram> programs =
          new GrammarMetaAgent(forgetting).propose(brief).orElseThrow().programs();
      written += programs.stream().filter(p -> p.slot() == slot).count();
    }
    return written;
  }

  @Test
  void manageIsWrittenWhereSomethingHasToBeLetGo() {
    assertThat(written(Slot.MANAGE, true)).isGreaterThan(ASKED / 4);
    assertThat(written(Slot.MANAGE, false)).isZero();
  }

  @Test
  void theOtherSlotsAreWrittenEitherWay() {
    for (Slot slot : List.of(Slot.RETRIEVE, Slot.ENCODE, Slot.STORE)) {
      assertThat(written(slot, true)).isPositive();
      assertThat(written(slot, false)).isPositive();
    }
  }

  @Test
  void archivesTellTheTwoApart() {
    assertThat(new GrammarMetaAgent(true).name()).isNotEqualTo(new GrammarMetaAgent(false).name());
    assertThat(new GrammarMetaAgent(false).name()).isEqualTo(new GrammarMetaAgent().name());
  }
}
