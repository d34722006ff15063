package io.mnemogen.evolve.testing;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// A judge that is a pure function of the design's text: words have worth, tunables have a sweet
/// spot, episodes scatter around the mean. Counts how often it was asked.
public final class FakeJudge implements Judge {
  private static final int EPISODES = 12;

  private final String suite;
  private final Predicate<MemoryDesign> faulty;
  private final int episodes;
  private final AtomicInteger asked = new AtomicInteger();

  /// A judge of a suite of so many episodes that finds some designs faulty.
  public FakeJudge(String suite, Predicate<MemoryDesign> faulty, int episodes) {
    this.suite = suite;
    this.faulty = faulty;
    this.episodes = episodes;
  }

  /// A judge of twelve episodes that finds some designs faulty.
  public FakeJudge(String suite, Predicate<MemoryDesign> faulty) {
    this(suite, faulty, EPISODES);
  }

  /// A judge that finds nothing faulty.
  public FakeJudge(String suite) {
    this(suite, design -> false);
  }

  /// How often it was asked.
  public int asked() {
    return asked.get();
  }

  @Override
  public Verdict judge(MemoryDesign design) {
    asked.incrementAndGet();
    if (faulty.test(design)) {
      return new Verdict.Faulted(suite, new Fault.Threw(Slot.RETRIEVE, 1, "as the test wants it"));
    }
    double quality = 0.2 + 0.1 * words(design) + 0.2 * sweet(design);
    var played = new ArrayList<Verdict.EpisodeQuality>();
    double sum = 0;
    for (int i = 0; i < episodes; i++) {
      double scatter = ((design.id() + suite + i).hashCode() & 0xff) / 255.0 - 0.5;
      double q = Math.clamp(quality + 0.02 * scatter, 0, 1);
      sum += q;
      played.add(new Verdict.EpisodeQuality("c" + i % 3, "e" + i, q, 100 + i));
    }
    var metrics = new LinkedHashMap<String, Double>();
    metrics.put("recall", quality);
    return new Verdict.Scored(
        suite,
        new Objectives(sum / episodes, 100 + design.id().charAt(0), 10, 0),
        metrics,
        played,
        List.of());
  }

  private static int words(MemoryDesign design) {
    int worth = 0;
    for (Slot slot : Slot.values()) {
      String source = design.program(slot).source();
      worth += source.contains(slot.key() + " red") && slot == Slot.ENCODE ? 1 : 0;
      worth += source.contains(slot.key() + " green") && slot == Slot.STORE ? 1 : 0;
      worth += source.contains(slot.key() + " blue") && slot == Slot.RETRIEVE ? 1 : 0;
      worth += source.contains(slot.key() + " grey") && slot == Slot.MANAGE ? 1 : 0;
    }
    return worth;
  }

  private static double sweet(MemoryDesign design) {
    Double x = design.tunables().get("retrieve.x");
    return x == null ? 0 : 1 - Math.abs(x - 0.9);
  }
}
