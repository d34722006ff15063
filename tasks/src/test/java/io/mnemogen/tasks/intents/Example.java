package io.mnemogen.tasks.intents;

import java.util.Locale;

/// A labelled text, or the mean of several, as the reference memories keep it.
///
/// @param text the text, or one of those merged
/// @param label its label
/// @param vector its place
/// @param weight how many were merged
record Example(String text, String label, float[] vector, double weight) {
  /// This example moved towards another by a share of the way.
  Example towards(Example other, double share) {
    var moved = new float[vector.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = (float) ((1 - share) * vector[i] + share * other.vector[i]);
    }
    return new Example(text, label, moved, weight + other.weight);
  }

  /// Cosine of two places.
  double like(float[] other) {
    double dot = 0;
    double square = 0;
    for (int i = 0; i < vector.length; i++) {
      dot += vector[i] * other[i];
      square += vector[i] * vector[i];
    }
    return square > 0 ? dot / Math.sqrt(square) : 0;
  }

  /// What the reader reads.
  String shown() {
    return String.format(Locale.ROOT, "%s\nlabel: %s", text, label);
  }
}
