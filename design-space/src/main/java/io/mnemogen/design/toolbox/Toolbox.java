package io.mnemogen.design.toolbox;

import io.mnemogen.design.index.Vectors;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.toolbox.standin.StandIns;
import io.mnemogen.design.toolbox.statistics.Clustering;
import io.mnemogen.design.toolbox.statistics.Statistics;
import io.mnemogen.design.toolbox.text.DateKit;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Everything a slot may touch besides its memory base.
///
/// A toolbox belongs to one memory and one thread. Randomness is seeded and the clock is logical,
/// so the same calls give the same answers everywhere.
public final class Toolbox {
  private static final DateKit DATES = new DateKit();
  private static final Statistics STATISTICS = new Statistics();
  private static final Clustering CLUSTERING = new Clustering();

  private final TextKit text;
  private final Embedder embedder;
  private final StandIns standIns;
  private final ModelPort model;
  private final Distiller distiller;
  private final long seed;
  private final RandomGenerator lasting;
  private @Nullable RandomGenerator ofQuery;
  private Scratchpad scratchpad = new Scratchpad();
  private long time;

  /// @param text text operations, shared with the base
  /// @param embedder embeds texts
  /// @param model the language model lent to the design, or null when there is none
  /// @param seed seeds [#random()]
  public Toolbox(TextKit text, Embedder embedder, @Nullable LanguageModel model, long seed) {
    this.text = text;
    this.embedder = embedder;
    this.standIns =
        new StandIns(
            text.analysis(), (a, b) -> Vectors.cosine(embedder.embed(a), embedder.embed(b)));
    this.model = new ModelPort(model, standIns);
    this.distiller = new Distiller(this.model, standIns, text);
    this.seed = seed;
    this.lasting = new SplittableRandom(seed);
  }

  /// Text operations.
  public TextKit text() {
    return text;
  }

  /// Embeddings.
  public Embedder embedder() {
    return embedder;
  }

  /// Combining scores and rankings.
  public Fusion fusion() {
    return Fusion.INSTANCE;
  }

  /// Fading with time.
  public Decay decay() {
    return Decay.INSTANCE;
  }

  /// Deterministic stand-ins for what is usually asked of a language model.
  public StandIns standIns() {
    return standIns;
  }

  /// The language model lent to this design; its stand-ins when there is none.
  public ModelPort model() {
    return model;
  }

  /// What memory systems draw from experience, by the language model lent to this design or by the
  /// stand-ins.
  public Distiller distiller() {
    return distiller;
  }

  /// Notes for the length of one query, or of one experience from encode to manage.
  public Scratchpad scratchpad() {
    return scratchpad;
  }

  /// Dates in texts.
  public DateKit dates() {
    return DATES;
  }

  /// When to consolidate, and what to let go.
  public Schedule schedule() {
    return Schedule.INSTANCE;
  }

  /// Numbers about numbers.
  public Statistics statistics() {
    return STATISTICS;
  }

  /// Groups of things that are alike.
  public Clustering clustering() {
    return CLUSTERING;
  }

  /// Seeded randomness. In encode, store and manage the sequence goes on from call to call; in
  /// retrieve it starts anew for every query, from the seed and the query alone, so that asking
  /// changes nothing.
  public RandomGenerator random() {
    return ofQuery == null ? lasting : ofQuery;
  }

  /// Logical time: that of the experience or query being served.
  public long now() {
    return time;
  }

  /// Sets the logical clock; for the framework.
  public void now(long now) {
    this.time = now;
  }

  /// Turns to an experience: its time and an empty scratchpad; for the framework, before encode.
  public void begin(Experience experience) {
    now(experience.time());
    scratchpad = new Scratchpad();
  }

  /// Turns to a query: its time, its own randomness and an empty scratchpad; for the framework,
  /// before retrieve.
  public void begin(Query query) {
    now(query.time());
    scratchpad = new Scratchpad();
    long mixed = seed;
    for (long part :
        new long[] {
          query.goal().hashCode(),
          query.text().hashCode(),
          query.phase().name().hashCode(),
          query.time()
        }) {
      mixed = 0x9E3779B97F4A7C15L * (mixed ^ part) + 1;
    }
    ofQuery = new SplittableRandom(mixed);
  }

  /// Turns back from a query; for the framework, after retrieve.
  public void end() {
    ofQuery = null;
    scratchpad = new Scratchpad();
  }

  /// Whether a language model is lent to this design.
  public boolean hasModel() {
    return model.isLent();
  }
}
