package io.mnemogen.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DesignIdentityTest {
  @Test
  void lineEndingsAndTrailingBlanksDoNotCount() {
    MemoryDesign unix = design("int k = 1\nreturn k\n");
    assertThat(design("int k = 1\r\nreturn k\r\n").id()).isEqualTo(unix.id());
    assertThat(design("int k = 1\rreturn k").id()).isEqualTo(unix.id());
    assertThat(design("int k = 1  \t\nreturn k\n\n \n")).isEqualTo(unix);
  }

  @Test
  void indentationAndInnerBlanksCount() {
    MemoryDesign design = design("a\n  b");
    assertThat(design("a\nb").id()).isNotEqualTo(design.id());
    assertThat(design("a\n\n  b").id()).isNotEqualTo(design.id());
    assertThat(SlotProgram.groovy(Slot.ENCODE, "\n  a\n  b").source())
        .as("lines keep their numbers")
        .isEqualTo("\n  a\n  b\n");
  }

  @Test
  void textCannotMoveBetweenSlotsUnnoticed() {
    MemoryDesign one = design("a\n").with(SlotProgram.groovy(Slot.STORE, "b"));
    MemoryDesign other = design("b\n").with(SlotProgram.groovy(Slot.STORE, "a"));
    assertThat(one.id()).isNotEqualTo(other.id());
  }

  @Test
  void languageCounts() {
    MemoryDesign groovy = design("x");
    assertThat(groovy.with(new SlotProgram(Slot.ENCODE, Language.PYTHON, "x")).id())
        .isNotEqualTo(groovy.id());
  }

  @Test
  void valuesOfTunablesCountByTheirEffect() {
    MemoryDesign design = design("tune('k', 8, 1, 64)");
    assertThat(design.with("encode.k", 8)).isEqualTo(design);
    assertThat(design.with("encode.k", 8.2).id()).isEqualTo(design.id());
    assertThat(design.with("encode.k", 9).id()).isNotEqualTo(design.id());
    assertThat(design.with("encode.k", 1000).tunables()).containsEntry("encode.k", 64.0);
    assertThat(design.with("encode.k", Double.NaN)).isEqualTo(design);
    assertThat(design.with("encode.unknown", 3)).isEqualTo(design);
  }

  @Test
  void negativeZeroIsZero() {
    MemoryDesign design = design("tune('x', 0, -1, 1)");
    assertThat(design.with("encode.x", -0.2).id()).isEqualTo(design.id());
    MemoryDesign real = design("tune('x', 0.0, -1.0, 1.0)");
    assertThat(real.with("encode.x", -0.0).id()).isEqualTo(real.id());
  }

  @Test
  void replacingASlotKeepsSharedValuesAndDropsOthers() {
    MemoryDesign design = design("tune('k', 8, 1, 64) tune('gone', 1, 0, 2)").with("encode.k", 20);
    MemoryDesign changed = design.with(SlotProgram.groovy(Slot.ENCODE, "tune('k', 8, 1, 16)"));
    assertThat(changed.tunables()).isEqualTo(Map.of("encode.k", 16.0));
    assertThat(changed.tunables(Slot.ENCODE)).isEqualTo(Map.of("k", 16.0));
  }

  @Test
  void aDesignNeedsAllFourSlots() {
    assertThatThrownBy(() -> MemoryDesign.of(SlotProgram.groovy(Slot.ENCODE, "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("store.groovy");
    var misplaced = new LinkedHashMap<Slot, SlotProgram>(design("a").slots());
    misplaced.put(Slot.STORE, SlotProgram.groovy(Slot.ENCODE, "a"));
    assertThatThrownBy(() -> new MemoryDesign(misplaced, new LinkedHashMap<>()))
        .hasMessageContaining("one of ENCODE");
  }

  @Test
  void theIdIsPinned() {
    assertThat(design("tune('k', 8, 1, 64)").shortId()).matches("[0-9a-f]{12}").isEqualTo(PINNED);
  }

  private static final String PINNED = "95660087987d";

  static MemoryDesign design(String encode) {
    return MemoryDesign.of(
        SlotProgram.groovy(Slot.ENCODE, encode),
        SlotProgram.groovy(Slot.STORE, "store"),
        SlotProgram.groovy(Slot.RETRIEVE, "retrieve"),
        SlotProgram.groovy(Slot.MANAGE, "manage"));
  }
}
