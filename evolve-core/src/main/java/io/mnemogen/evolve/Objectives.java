package io.mnemogen.evolve;

/// What a design is judged by.
///
/// @param quality mean quality in [0, 1], higher is better
/// @param contextTokens mean tokens served an episode, lower is better
/// @param units mean units held, lower is better
/// @param modelTokens language-model tokens used in all, lower is better
public record Objectives(double quality, double contextTokens, double units, double modelTokens) {
  /// @throws IllegalArgumentException if a number is NaN or infinite: NaN dominates in NSGA-II
  public Objectives {
    if (!Double.isFinite(quality + contextTokens + units + modelTokens)) {
      throw new IllegalArgumentException(
          "objectives are finite, but are %s, %s, %s, %s"
              .formatted(quality, contextTokens, units, modelTokens));
    }
  }

  /// The means of this and another, of which the other makes up a share in [0, 1].
  Objectives pooled(Objectives other, double share) {
    return new Objectives(
        quality + share * (other.quality - quality),
        contextTokens + share * (other.contextTokens - contextTokens),
        units + share * (other.units - units),
        modelTokens + share * (other.modelTokens - modelTokens));
  }
}
