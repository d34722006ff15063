package io.mnemogen.evolve.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.testing.Designs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwinsTest {
  private static final MemoryDesign SHORT = Designs.of("a");
  private static final MemoryDesign COMMENTED =
      SHORT.with(SlotProgram.groovy(Slot.STORE, "// store a\n\n// that is all"));
  private static final MemoryDesign LONG =
      SHORT.with(SlotProgram.groovy(Slot.STORE, "// store a\nint unused = 1"));

  private static Specimen specimen(int number, MemoryDesign design, double units, String signed) {
    var verdict =
        new Verdict.Scored(
            "suite",
            new Objectives(0.5, 10, units, 0),
            new LinkedHashMap<>(),
            List.of(),
            List.of(),
            signed);
    return new Specimen(design, null, Origin.seed(), 0, number, verdict, Optional.empty());
  }

  @Test
  void theTwinThatHoldsLessStaysAndAmongEqualsTheSimpler() {
    Specimen first = specimen(1, LONG, 10, "same");
    Specimen simpler = specimen(2, SHORT, 10, "same");
    Specimen thrifty = specimen(3, LONG.with("retrieve.k", 9), 5, "same");
    Specimen other = specimen(4, SHORT.with("retrieve.k", 9), 10, "other");
    assertThat(Twins.apart(List.of(first, simpler, other))).containsExactly(simpler, other);
    assertThat(Twins.apart(List.of(first, simpler, other, thrifty)))
        .containsExactly(other, thrifty);
    assertThat(Front.of(List.of(first, simpler))).containsExactly(simpler);
    assertThat(Elites.nominate(List.of(first, simpler, other), 10))
        .containsExactlyInAnyOrder(simpler, other);
    assertThat(Twins.count(List.of(first, simpler, other, thrifty))).isEqualTo(2);
  }

  @Test
  void withoutSignaturesNobodyIsATwin() {
    List<Specimen> unsigned = List.of(specimen(1, LONG, 10, ""), specimen(2, SHORT, 10, ""));
    assertThat(Twins.apart(unsigned)).isEqualTo(unsigned);
    assertThat(Twins.count(unsigned)).isZero();
  }

  @Test
  void amongDesignsThatScoreTheSameTheShorterIsPreferred() {
    List<Specimen> equal = List.of(specimen(1, LONG, 10, "a"), specimen(2, SHORT, 10, "b"));
    assertThat(Front.of(equal)).containsExactly(equal.getLast());
    assertThat(Elites.winner(equal)).contains(equal.getLast());
  }

  @Test
  void commentsAndBlankLinesAreNoCode() {
    assertThat(Parsimony.lines(COMMENTED)).isEqualTo(Parsimony.lines(SHORT)).isEqualTo(3);
    assertThat(Parsimony.lines(LONG)).isEqualTo(4);
  }
}
