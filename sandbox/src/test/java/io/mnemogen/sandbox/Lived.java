package io.mnemogen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.candidate.Candidate;
import io.mnemogen.sandbox.candidate.Life;
import java.util.List;

/// What becomes of designs in this process that have heard Ann say `one`, `two` and `three`.
public final class Lived {
  private Lived() {}

  /// The texts a design returns; it must not fail.
  public static List<String> texts(MemoryDesign design) {
    Life life = life(design);
    List<String> texts = recalled(life);
    assertThat(life.fault()).isEmpty();
    return texts;
  }

  /// The texts a life returns when it is asked.
  public static List<String> recalled(Life life) {
    return life.recall(Samples.query("q")).passages().stream().map(p -> p.text()).toList();
  }

  /// What ends a design when it is asked.
  public static Fault fault(MemoryDesign design) {
    Life life = life(design);
    recalled(life);
    return life.fault().orElseThrow();
  }

  /// A design that has heard what Ann said.
  public static Life life(MemoryDesign design) {
    Life life =
        Candidate.compile(design, Limits.DEFAULT, Services.of(new HashingEmbedder(16))).begin(1);
    life.remember(Samples.experience("a", "one", "two", "three"));
    return life;
  }
}
