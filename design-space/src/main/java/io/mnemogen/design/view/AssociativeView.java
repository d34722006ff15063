package io.mnemogen.design.view;

import io.mnemogen.design.index.TopK;
import io.mnemogen.design.index.VectorIndex;
import io.mnemogen.design.toolbox.Embedder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A memory that takes in what surprises it and lets the rest fade: the text form of Titans
/// (Behrouz, Zhong and Mirrokni 2024, arXiv:2501.00663, section 3.1).
///
/// Surprise is 1 less the highest cosine to anything held, in [0, 2] and 1 when nothing is held.
/// Its momentum is `S ← η · S + surprise`. What is offered is written when S is above a quantile of
/// the last 64 values of S. Every offer first multiplies all strengths by `1 − α`, where α is the
/// forgetting rate times the mean of the last eight surprises: it rises when surprises cluster,
/// because the world has changed. Members fall out at a strength below 0.01. An offer costs one
/// pass over the view.
public final class AssociativeView implements NamedView {
  private static final int WINDOW = 64;
  private static final int RECENT = 8;
  private static final double FAINT = 0.01;
  private static final double ROUNDING = 1e-6;

  private final Seal seal;
  private final Embedder embedder;
  private final VectorIndex vectors = new VectorIndex();
  private final SequencedMap<String, Double> strengths = new LinkedHashMap<>();
  private final Deque<Double> momenta = new ArrayDeque<>();
  private final Deque<Double> surprises = new ArrayDeque<>();
  private double momentum;

  /// A view that holds nothing, changed only while the seal is open.
  public AssociativeView(Seal seal, Embedder embedder) {
    this.seal = seal;
    this.embedder = embedder;
  }

  /// How unlike everything held a text is, in [0, 2].
  public double surprise(String text) {
    if (vectors.size() == 0) {
      return 1;
    }
    double surprise = 1 - vectors.nearest(embedder.embed(text), 1, null).score(0);
    return surprise < ROUNDING ? 0 : surprise;
  }

  /// Offers a text under a name; returns whether it was written, with strength 1.
  ///
  /// @param eta momentum kept, in [0, 1]
  /// @param quantile of recent momenta that must be passed, in [0, 1]; 0 writes everything
  /// @param forgetting how fast strengths fade at full surprise, in [0, 1]
  public boolean offer(String name, String text, double eta, double quantile, double forgetting) {
    seal.check("offer");
    double surprise = surprise(text);
    fade(forgetting, surprise);
    momentum = eta * momentum + surprise;
    boolean written = quantile <= 0 || momenta.isEmpty() || momentum > threshold(quantile);
    momenta.addLast(momentum);
    if (momenta.size() > WINDOW) {
      momenta.removeFirst();
    }
    if (written) {
      write(name, text);
    }
    return written;
  }

  /// Writes a text under a name, with strength 1, whether it surprises or not.
  public void write(String name, String text) {
    seal.check("write");
    vectors.put(name, embedder.embed(text));
    strengths.put(name, 1.0);
  }

  /// Adds to the strength of a member, up to 1. Nothing happens if it is not held.
  public void strengthen(String name, double amount) {
    seal.check("strengthen");
    strengths.computeIfPresent(name, (n, strength) -> Math.min(1, strength + amount));
  }

  /// The strength of a member in (0, 1], or 0 if it is not held.
  public double strength(String name) {
    return strengths.getOrDefault(name, 0.0);
  }

  /// The momentum of surprise now.
  public double momentum() {
    return momentum;
  }

  /// The names held, in order of their last writing.
  public List<String> names() {
    return List.copyOf(strengths.keySet());
  }

  /// The `k` members that a text calls up most, by similarity times strength, best first; only
  /// those of positive similarity.
  public SequencedMap<String, Double> recalled(String text, int k) {
    var recalled = new LinkedHashMap<String, Double>();
    if (vectors.size() == 0) {
      return recalled;
    }
    List<String> names = names();
    var similarity = new LinkedHashMap<String, Double>();
    vectors.similarities(embedder.embed(text), similarity::put);
    var top = new TopK(k, names.size());
    for (int i = 0; i < names.size(); i++) {
      double score = similarity.getOrDefault(names.get(i), 0.0) * strength(names.get(i));
      if (score > 0) {
        top.offer(i, score);
      }
    }
    TopK.Ranking ranking = top.drain();
    for (int rank = 0; rank < ranking.size(); rank++) {
      recalled.put(names.get(ranking.row(rank)), ranking.score(rank));
    }
    return recalled;
  }

  @Override
  public void forget(String id) {
    seal.check("forget");
    vectors.remove(id);
    strengths.remove(id);
  }

  private void fade(double forgetting, double surprise) {
    surprises.addLast(surprise);
    if (surprises.size() > RECENT) {
      surprises.removeFirst();
    }
    double mean = surprises.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double kept = 1 - Math.clamp(forgetting * mean, 0, 1);
    strengths.replaceAll((name, strength) -> strength * kept);
    List<String> faint =
        strengths.keySet().stream().filter(name -> strength(name) < FAINT).toList();
    faint.forEach(this::forget);
  }

  private double threshold(double quantile) {
    List<Double> sorted = new ArrayList<>(momenta);
    Collections.sort(sorted);
    return sorted.get((int) (Math.clamp(quantile, 0, 1) * (sorted.size() - 1)));
  }
}
