package io.mnemogen.evolve.meta;

import io.mnemogen.design.Language;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.testing.Designs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Briefs for tests.
public final class Briefs {
  public static final Setting SETTING =
      new Setting("errands", "Errands are run in a house.", false, List.of(Language.GROOVY));

  private Briefs() {}

  /// A specimen that ran to the end.
  public static Specimen specimen(MemoryDesign design, int number, double quality, String... logs) {
    var metrics = new LinkedHashMap<String, Double>();
    metrics.put("recall", 0.25);
    metrics.put("empty-answers", 0.75);
    var verdict =
        new Verdict.Scored(
            "suite",
            new Objectives(quality, 120, 7, 0),
            metrics,
            List.of(
                new Verdict.EpisodeQuality("c1", "e1", quality, 100),
                new Verdict.EpisodeQuality("c1", "e2", quality, 140)),
            List.of(logs));
    return new Specimen(design, null, Origin.seed(), 0, number, verdict, Optional.empty());
  }

  /// A brief about a parent with these transcripts.
  public static Brief of(Request request, String... transcripts) {
    return new Brief(
        specimen(Designs.of("red"), 1, 0.5, transcripts), List.of(), Past.NONE, request, 42);
  }
}
