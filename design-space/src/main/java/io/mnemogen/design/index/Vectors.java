package io.mnemogen.design.index;

import java.util.List;

/// Arithmetic on vectors. Sums run in one fixed order, without fused operations, so that results
/// agree bit for bit on every machine.
public final class Vectors {
  private Vectors() {}

  /// The dot product of two vectors of equal length.
  public static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /// The cosine of the angle between two vectors of equal length, in [-1, 1] up to rounding; 0 if
  /// one of them has no length.
  ///
  /// @throws IllegalArgumentException if their lengths differ
  public static double cosine(float[] a, float[] b) {
    sameLength(a.length, b.length);
    double norms = Math.sqrt((double) dot(a, a) * dot(b, b));
    return norms > 0 ? dot(a, b) / norms : 0;
  }

  /// The vector scaled to Euclidean length 1; the same array when it has that length already (to
  /// 0.1 %) or none at all.
  public static float[] unit(float[] vector) {
    double square = dot(vector, vector);
    if (!(square > 0) || Double.isInfinite(square) || Math.abs(square - 1) < 2e-3) {
      return vector;
    }
    float scale = (float) (1 / Math.sqrt(square));
    float[] scaled = new float[vector.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = vector[i] * scale;
    }
    return scaled;
  }

  /// The mean of vectors.
  ///
  /// @param vectors at least one, of equal length
  public static float[] mean(List<float[]> vectors) {
    float[] mean = new float[vectors.getFirst().length];
    for (float[] vector : vectors) {
      sameLength(mean.length, vector.length);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= vectors.size();
    }
    return mean;
  }

  static void sameLength(int expected, int given) {
    if (expected != given) {
      throw new IllegalArgumentException(
          "vectors compared must have equally many components, but have %d and %d"
              .formatted(expected, given));
    }
  }
}
