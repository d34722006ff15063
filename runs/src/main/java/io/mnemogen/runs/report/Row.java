package io.mnemogen.runs.report;

import io.mnemogen.design.Fault;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.runs.stats.Bootstrap;
import io.mnemogen.runs.stats.Interval;
import io.mnemogen.runs.stats.Sample;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// One design in a table of results.
///
/// @param design what people call it
/// @param id its identity
/// @param winner whether a search ended with it
/// @param quality mean quality with its interval; all zero after a fault
/// @param metrics further means by name
/// @param contextTokens mean tokens served an episode
/// @param units mean units held
/// @param fault what ended it, or null
/// @param sample quality by episode, for paired comparisons
public record Row(
    String design,
    String id,
    boolean winner,
    Interval quality,
    SequencedMap<String, Double> metrics,
    double contextTokens,
    double units,
    @Nullable Fault fault,
    Sample sample) {
  /// The row of a verdict.
  public static Row of(String design, String id, boolean winner, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Scored s -> {
        Sample sample = sample(s);
        yield new Row(
            design,
            id,
            winner,
            Bootstrap.STANDARD.mean(sample),
            s.metrics(),
            s.objectives().contextTokens(),
            s.objectives().units(),
            null,
            sample);
      }
      case Verdict.Dropped d ->
          throw new IllegalArgumentException(
              "tables are of whole verdicts, but %s was not judged to the end".formatted(design));
      case Verdict.Faulted f ->
          new Row(
              design,
              id,
              winner,
              new Interval(0, 0, 0),
              new LinkedHashMap<>(),
              0,
              0,
              f.fault(),
              Sample.empty());
    };
  }

  /// The qualities of a verdict's episodes, in clusters.
  public static Sample sample(Verdict.Scored scored) {
    Sample sample = Sample.on(scored.suite());
    scored.episodes().forEach(e -> sample.add(e.cluster(), e.quality()));
    return sample;
  }
}
