package io.mnemogen.runtime.embed;

/// Scales vectors.
public final class UnitLength {
  private UnitLength() {}

  /// The vector scaled to Euclidean length 1; the zero vector stays.
  public static float[] of(float[] vector) {
    double square = 0;
    for (float v : vector) {
      square += (double) v * v;
    }
    double scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    var unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] * scale);
    }
    return unit;
  }
}
