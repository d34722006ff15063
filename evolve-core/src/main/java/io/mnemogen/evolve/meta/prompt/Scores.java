package io.mnemogen.evolve.meta.prompt;

import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.meta.Change;
import io.mnemogen.evolve.select.ClusterMean;
import io.mnemogen.evolve.select.Paired;
import java.util.ArrayList;
import java.util.Locale;

/// Verdicts in words.
public final class Scores {
  private static final double WIDTH = 1.96;

  private Scores() {}

  /// Everything a verdict says, but for transcripts and counters.
  static String text(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Scored scored -> text(scored);
      case Verdict.Dropped dropped ->
          "It was too far behind to be judged to the end. Until then:\n" + text(dropped.soFar());
      case Verdict.Faulted faulted -> "It failed: " + faulted.fault().message();
    };
  }

  /// What a change did to the quality, with its interval where both verdicts are on one suite.
  public static String gain(Change change) {
    return switch (change.after().verdict()) {
      case Verdict.Scored scored -> gain(change, scored);
      case Verdict.Dropped dropped ->
          String.format(
              Locale.ROOT,
              "quality %.3f on the first %d episodes, then dropped: too far behind",
              dropped.soFar().objectives().quality(),
              dropped.soFar().episodes().size());
      case Verdict.Faulted faulted -> "failed: " + faulted.fault().kind();
    };
  }

  private static String gain(Change change, Verdict.Scored after) {
    var before = change.before().scored();
    if (before.isEmpty() || !before.get().suite().equals(after.suite())) {
      return quality(change.after());
    }
    Paired paired = Paired.of(after, before.get());
    return String.format(
        Locale.ROOT,
        "quality %.3f → %.3f (%+.3f ± %.3f)",
        before.get().objectives().quality(),
        after.objectives().quality(),
        paired.mean(),
        WIDTH * paired.error());
  }

  /// The quality of a specimen in a few words.
  static String quality(Specimen specimen) {
    return specimen
        .scored()
        .map(s -> String.format(Locale.ROOT, "quality %.3f", s.objectives().quality()))
        .orElse(specimen.failed() ? "failed" : "dropped");
  }

  private static String text(Verdict.Scored scored) {
    ClusterMean mean = ClusterMean.of(scored.episodes());
    var o = scored.objectives();
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            Locale.ROOT,
            "- quality %.3f (95 %% interval %.3f to %.3f, %d episodes)",
            o.quality(),
            Math.max(0, o.quality() - WIDTH * mean.error()),
            Math.min(1, o.quality() + WIDTH * mean.error()),
            scored.episodes().size()));
    lines.add(
        String.format(Locale.ROOT, "- context tokens served an episode: %.0f", o.contextTokens()));
    lines.add(String.format(Locale.ROOT, "- memory units held: %.0f", o.units()));
    lines.add(String.format(Locale.ROOT, "- language-model tokens used: %.0f", o.modelTokens()));
    scored
        .metrics()
        .forEach((name, value) -> {
          if (!Health.isCounter(name)) {
            lines.add(String.format(Locale.ROOT, "- %s: %.3f", name, value));
          }
        });
    return String.join("\n", lines);
  }
}
