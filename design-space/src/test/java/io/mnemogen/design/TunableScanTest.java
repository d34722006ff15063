package io.mnemogen.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TunableScanTest {
  @Test
  void findsDeclarationsInOrder() {
    assertThat(
            TunableScan.scan("def a = tune('k', 8, 1, 64)\ndef b = tune(\"w\", .5, 0.0, 1)")
                .values())
        .containsExactly(new Tunable("k", 8, 1, 64, true), new Tunable("w", 0.5, 0, 1, false));
  }

  @Test
  void numbersMayBeNegativeExponentialSuffixedAndSpreadOverLines() {
    assertThat(TunableScan.scan("tune( 'a' ,\n -2,\n -3 , 4 )").get("a"))
        .isEqualTo(new Tunable("a", -2, -3, 4, true));
    assertThat(TunableScan.scan("tune('b', 1e-3, 1e-6, 1d)").get("b"))
        .isEqualTo(new Tunable("b", 1e-3, 1e-6, 1, false));
    assertThat(TunableScan.scan("tune('c', 0.25f, 0.0g, 1.0)").get("c"))
        .isEqualTo(new Tunable("c", 0.25, 0, 1, false));
  }

  @Test
  void otherCallsDeclareNothing() {
    assertThat(TunableScan.scan("retune('k', 8, 1, 64); tune(k, 8, 1, 64); tune('k', n, 1, 64)"))
        .isEmpty();
  }

  @Test
  void theSameDeclarationMayBeRepeatedButNotChanged() {
    assertThat(TunableScan.scan("tune('k', 8, 1, 64) + tune('k', 8, 1, 64)")).hasSize(1);
    assertThatThrownBy(() -> TunableScan.scan("tune('k', 8, 1, 64) + tune('k', 8, 1, 32)"))
        .hasMessage(
            "a tunable is declared once, but 'k' is declared as (8.0, 1.0, 64.0) and as"
                + " (8.0, 1.0, 32.0); use one declaration");
  }

  @Test
  void rangesMustHoldTheInitialValue() {
    assertThatThrownBy(() -> TunableScan.scan("tune('k', 0, 1, 64)")).hasMessageContaining("'k'");
  }

  @Test
  void valuesAreBroughtIntoTheRange() {
    var whole = new Tunable("k", 8, 1, 64, true);
    assertThat(whole.nearest(8.5)).isEqualTo(8);
    assertThat(whole.nearest(9.5)).isEqualTo(10);
    assertThat(whole.nearest(-3)).isEqualTo(1);
    assertThat(whole.nearest(Double.POSITIVE_INFINITY)).isEqualTo(64);
  }
}
