package io.mnemogen.evolve.testing;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Hurdle;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.SlicedJudge;
import io.mnemogen.evolve.Verdict;
import java.util.List;
import java.util.function.Predicate;

/// A [FakeJudge] of sixty episodes that judges in three slices.
public final class SlicedFakeJudge implements SlicedJudge {
  private static final int EPISODES = 60;
  private static final int SLICE = 20;

  private final FakeJudge whole;

  /// A judge that finds some designs faulty.
  public SlicedFakeJudge(String suite, Predicate<MemoryDesign> faulty) {
    whole = new FakeJudge(suite, faulty, EPISODES);
  }

  /// How often it was asked.
  public int asked() {
    return whole.asked();
  }

  @Override
  public Verdict judge(MemoryDesign design) {
    return whole.judge(design);
  }

  @Override
  public Verdict judge(MemoryDesign design, Hurdle hurdle) {
    Verdict verdict = whole.judge(design);
    if (verdict instanceof Verdict.Scored scored) {
      for (int played = SLICE; played < EPISODES; played += SLICE) {
        Verdict.Scored soFar = first(scored, played);
        if (!hurdle.clears(soFar)) {
          return new Verdict.Dropped(soFar, played / (double) EPISODES, hurdle.leader());
        }
      }
    }
    return verdict;
  }

  private static Verdict.Scored first(Verdict.Scored scored, int played) {
    List<Verdict.EpisodeQuality> episodes = scored.episodes().subList(0, played);
    double quality =
        episodes.stream().mapToDouble(Verdict.EpisodeQuality::quality).average().orElse(0);
    Objectives o = scored.objectives();
    return new Verdict.Scored(
        scored.suite(),
        new Objectives(quality, o.contextTokens(), o.units(), o.modelTokens()),
        scored.metrics(),
        episodes,
        List.of());
  }
}
