package io.mnemogen.tasks;

import io.mnemogen.design.Fault;
import io.mnemogen.design.memory.Footprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Counts while a trial runs.
final class Tally {
  private final TaskSuite suite;
  private final List<EpisodeScore> episodes = new ArrayList<>();
  private final Transcripts transcripts = new Transcripts();
  private int courses;
  private double units;
  private double bytes;
  private long embeddings;
  private long modelTokens;
  private String signature = "";

  Tally(TaskSuite suite) {
    this.suite = suite;
  }

  void add(Course course, Episode episode, Served served) {
    Play play = served.play();
    var metrics = new LinkedHashMap<>(play.metrics());
    metrics.put(Trial.HIT_RATE, served.texts().isEmpty() ? 0.0 : 1.0);
    metrics.put(Trial.QUERIES, (double) served.answers());
    metrics.put(Trial.EMPTY_ANSWERS, (double) served.answers() - served.texts().size());
    metrics.put(Trial.PASSAGES, (double) served.passages());
    metrics.put(Trial.UNITS_SERVED, (double) served.units());
    episodes.add(
        new EpisodeScore(course.id(), episode.id(), play.quality(), served.tokens(), metrics));
    transcripts.add(course, episode, served);
    signature = signed(served);
  }

  void count(Footprint footprint) {
    courses++;
    units += footprint.units();
    bytes += footprint.bytes();
    embeddings += footprint.embeddings();
    modelTokens += footprint.modelTokens();
  }

  Scorecard scorecard(Optional<Fault> fault) {
    int divisor = Math.max(1, courses);
    return new Scorecard(
        suite.address(),
        suite.hash(),
        episodes,
        units / divisor,
        bytes / divisor,
        embeddings,
        modelTokens,
        signature,
        transcripts.chosen(),
        fault);
  }

  /// The signature so far, with what one more episode was served.
  private String signed(Served served) {
    var hash = new ContentHash().add(signature).add(served.answers());
    served.texts().forEach(hash::add);
    return hash.hex();
  }
}
