package io.mnemogen.design.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.design.toolbox.HashingEmbedder;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Delta tables, tiers, associations, the delta rule.
class LearningViewsTest {
  private final Seal seal = new Seal();
  private final DeltaView deltas = new DeltaView(seal);
  private final TierView tiers = new TierView(seal);
  private final AssociativeView titans = new AssociativeView(seal, new HashingEmbedder(256));
  private final DeltaRuleView rule = new DeltaRuleView(seal);

  @Test
  void deltasAreMeansOfWhatWasNoted() {
    deltas.note("open", "fridge", 1);
    deltas.note("open", "fridge", 0);
    deltas.note("open", "safe", 0.8);
    deltas.note("eat", "fridge", -1);
    assertThat(deltas.mean("open", "fridge")).isEqualTo(0.5);
    assertThat(deltas.count("open", "fridge")).isEqualTo(2);
    assertThat(deltas.shrunk("open", "fridge", 2)).isEqualTo(0.25);
    assertThat(deltas.mean("open")).isCloseTo(0.6, within(1e-12));
    assertThat(deltas.best("open", 9, 1).keySet()).containsExactly("safe", "fridge");
    assertThat(deltas.best("open", 9, 2).keySet()).containsExactly("fridge");
    assertThat(deltas.best("unknown", 9, 0)).isEmpty();
    assertThat(deltas.mean("x", "y")).isZero();
    deltas.forget("fridge");
    assertThat(deltas.rows()).containsExactly("open");
    assertThat(deltas.columns("open")).containsExactly("safe");
  }

  @Test
  void slowTiersAreDueRarely() {
    int[] due = new int[3];
    for (int task = 1; task <= 64; task++) {
      tiers.tick(List.of(1, 8, 64)).forEach(tier -> due[tier]++);
    }
    assertThat(due).containsExactly(64, 8, 1);
    tiers.place("a", 0);
    tiers.support("a", 2);
    tiers.place("b", 0);
    tiers.place("a", 1);
    assertThat(tiers.tier("a")).isEqualTo(1);
    assertThat(tiers.support("a")).isEqualTo(3);
    assertThat(tiers.members(0)).containsExactly("b");
    tiers.support("unknown", 1);
    tiers.forget("b");
    assertThat(tiers.tier("b")).isEqualTo(-1);
    assertThat(tiers.tier("unknown")).isEqualTo(-1);
  }

  @Test
  void onlySurprisesAreWritten() {
    assertThat(titans.surprise("x")).isEqualTo(1);
    for (int i = 0; i < 12; i++) {
      titans.offer("n" + i, "the kettle is on the stove", 0, 0.9, 0);
    }
    assertThat(titans.surprise("the kettle is on the stove")).isCloseTo(0, within(1e-5));
    assertThat(titans.offer("same", "the kettle is on the stove", 0, 0.9, 0)).isFalse();
    assertThat(titans.offer("new", "quantum chromodynamics lecture", 0, 0.9, 0)).isTrue();
    assertThat(titans.recalled("quantum lecture", 1).keySet()).containsExactly("new");
  }

  @Test
  void surpriseHasMomentum() {
    titans.offer("a", "alpha", 0.5, 0, 0);
    double first = titans.momentum();
    titans.offer("b", "alpha", 0.5, 0, 0);
    assertThat(first).isEqualTo(1);
    assertThat(titans.momentum()).isCloseTo(0.5, within(1e-5));
  }

  @Test
  void whatIsNotStrengthenedFadesWhenTheWorldChanges() {
    titans.write("old", "the kettle is on the stove");
    titans.write("kept", "the red kettle");
    for (int i = 0; i < 30; i++) {
      titans.offer("n" + i, "entirely different topic number " + i * 7919, 0, 1, 0.3);
      titans.strengthen("kept", 1);
    }
    assertThat(titans.strength("old")).isLessThan(titans.strength("kept")).isLessThan(0.5);
    assertThat(titans.strength("kept")).isEqualTo(1);
    titans.forget("kept");
    assertThat(titans.names()).doesNotContain("kept");
    assertThat(titans.strength("kept")).isZero();
  }

  @Test
  void similarityCountsWithStrength() {
    titans.write("weak", "red kettle");
    titans.offer("other", "quantum chromodynamics", 0, 0, 0.9);
    titans.write("strong", "red kettle");
    assertThat(titans.recalled("red kettle", 2).keySet()).startsWith("strong");
    assertThat(titans.recalled("", 2)).isEmpty();
  }

  @Test
  void theDeltaRuleLearnsWhichCueMatters() {
    for (int i = 0; i < 200; i++) {
      rule.learn(List.of("bell", "light"), "food", 1, 0.3, 0);
      rule.learn(List.of("light"), "food", 0, 0.3, 0);
    }
    assertThat(rule.predicted(List.of("bell"), "food")).isCloseTo(2, within(0.05));
    assertThat(rule.predicted(List.of("light"), "food")).isCloseTo(0, within(0.05));
    assertThat(rule.predicted(List.of("bell", "light"), "food")).isCloseTo(1, within(0.05));
    assertThat(rule.learn(List.of("bell", "light"), "food", 1, 0.3, 0)).isCloseTo(0, within(0.05));
    rule.fade(0.5);
    assertThat(rule.predicted(List.of("bell"), "food")).isCloseTo(1, within(0.1));
    rule.forget("bell");
    assertThat(rule.cues()).containsExactly("light");
    assertThat(rule.predictions(List.of())).isEmpty();
    assertThat(rule.predicted(List.of("unknown"), "food")).isZero();
  }

  @Test
  void momentumGoesOn() {
    rule.learn(List.of("a"), "x", 1, 0.1, 0.9);
    double first = rule.predicted(List.of("a"), "x");
    rule.learn(List.of("a"), "x", 1, 0.1, 0.9);
    assertThat(rule.predicted(List.of("a"), "x") - first).isGreaterThan(first);
  }

  @Test
  void sealedViewsAreReadOnly() {
    seal.close();
    for (Runnable change :
        List.<Runnable>of(
            () -> deltas.note("a", "b", 1),
            () -> deltas.forget("a"),
            () -> tiers.place("a", 0),
            () -> tiers.support("a", 1),
            () -> tiers.tick(List.of()),
            () -> tiers.forget("a"),
            () -> titans.offer("a", "b", 0, 0, 0),
            () -> titans.write("a", "b"),
            () -> titans.strengthen("a", 1),
            () -> titans.forget("a"),
            () -> rule.learn(List.of("a"), "b", 1, 1, 0),
            () -> rule.fade(0.1),
            () -> rule.forget("a"))) {
      assertThatThrownBy(change::run).hasMessageContaining("read-only");
    }
  }
}
