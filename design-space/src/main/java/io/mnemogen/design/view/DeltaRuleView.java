package io.mnemogen.design.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;

/// Learns what cues call for by the delta rule (Widrow and Hoff 1960): a sparse linear associative
/// memory whose prediction for an answer is the mean of the weights from the cues to it. With
/// momentum and forgetting as in Titans (arXiv:2501.00663): `v ← η · v + rate · error`, `w ← w +
/// v`, and now and then `w ← (1 − α) · w`.
public final class DeltaRuleView implements NamedView {
  private static final class Weight {
    private double value;
    private double velocity;
  }

  private final SequencedMap<String, SequencedMap<String, Weight>> weights = new LinkedHashMap<>();
  private final Seal seal;

  /// A memory that knows nothing, changed only while the seal is open.
  public DeltaRuleView(Seal seal) {
    this.seal = seal;
  }

  /// Moves the prediction of an answer from cues towards a target; returns the error before, target
  /// less prediction, which is the surprise.
  ///
  /// @param rate in (0, 1]
  /// @param momentum η, in [0, 1); 0 is the plain delta rule
  public double learn(
      Collection<String> cues, String answer, double target, double rate, double momentum) {
    seal.check("learn");
    double error = target - predicted(cues, answer);
    for (String cue : new LinkedHashSet<>(cues)) {
      Weight weight =
          weights
              .computeIfAbsent(cue, c -> new LinkedHashMap<>())
              .computeIfAbsent(answer, a -> new Weight());
      weight.velocity = momentum * weight.velocity + rate * error;
      weight.value += weight.velocity;
    }
    return error;
  }

  /// Multiplies all weights by `1 − α`.
  ///
  /// @param alpha in [0, 1]
  public void fade(double alpha) {
    seal.check("fade");
    double kept = 1 - Math.clamp(alpha, 0, 1);
    weights.values().forEach(row -> row.values().forEach(weight -> weight.value *= kept));
  }

  /// The prediction for an answer; 0 if nothing is known.
  public double predicted(Collection<String> cues, String answer) {
    return predictions(cues).getOrDefault(answer, 0.0);
  }

  /// The predictions for every answer the cues are known to call for, in order of learning.
  public SequencedMap<String, Double> predictions(Collection<String> cues) {
    var distinct = new LinkedHashSet<>(cues);
    var sums = new LinkedHashMap<String, Double>();
    for (String cue : distinct) {
      weights
          .getOrDefault(cue, new LinkedHashMap<>())
          .forEach((answer, weight) -> sums.merge(answer, weight.value, Double::sum));
    }
    sums.replaceAll((answer, sum) -> sum / distinct.size());
    return sums;
  }

  /// The cues known, in order of learning.
  public List<String> cues() {
    return new ArrayList<>(weights.keySet());
  }

  /// Removes a cue and an answer of this name.
  @Override
  public void forget(String id) {
    seal.check("forget");
    weights.remove(id);
    weights.values().forEach(answers -> answers.remove(id));
    weights.values().removeIf(SequencedMap::isEmpty);
  }
}
