package io.mnemogen.design.toolbox;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Everything a slot may touch besides its memory base.
///
/// A toolbox belongs to one memory and one thread. Randomness is seeded and the clock is logical,
/// so the same calls give the same answers everywhere.
public final class Toolbox {
  private final TextKit text;
  private final Embedder embedder;
  private final @Nullable LanguageModel model;
  private final RandomGenerator random;
  private long time;

  /// @param text text operations, shared with the base
  /// @param embedder embeds texts
  /// @param model the language model lent to the design, or null when there is none
  /// @param seed seeds [#random()]
  public Toolbox(TextKit text, Embedder embedder, @Nullable LanguageModel model, long seed) {
    this.text = text;
    this.embedder = embedder;
    this.model = model;
    this.random = new SplittableRandom(seed);
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

  /// Seeded randomness; in retrieve the sequence starts anew for every query.
  public RandomGenerator random() {
    return random;
  }

  /// Logical time: that of the experience or query being served.
  public long now() {
    return time;
  }

  /// Sets the logical clock; for the framework.
  public void now(long now) {
    this.time = now;
  }

  /// Whether a language model is lent to this design.
  public boolean hasModel() {
    return model != null;
  }
}
