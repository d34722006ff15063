package io.mnemogen.design.index;

/// Arithmetic on vectors. Sums run in one fixed order, without fused operations, so that results
/// agree bit for bit on every machine.
public final class Vectors {
  private Vectors() {}

  /// The dot product of `a` with the `a.length` components of `b` from `offset` on.
  public static float dot(float[] a, float[] b, int offset) {
    int length = a.length;
    int bound = length & ~7;
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    float s4 = 0;
    float s5 = 0;
    float s6 = 0;
    float s7 = 0;
    int i = 0;
    int j = offset;
    for (; i < bound; i += 8, j += 8) {
      s0 += a[i] * b[j];
      s1 += a[i + 1] * b[j + 1];
      s2 += a[i + 2] * b[j + 2];
      s3 += a[i + 3] * b[j + 3];
      s4 += a[i + 4] * b[j + 4];
      s5 += a[i + 5] * b[j + 5];
      s6 += a[i + 6] * b[j + 6];
      s7 += a[i + 7] * b[j + 7];
    }
    float sum = ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
    for (; i < length; i++, j++) {
      sum += a[i] * b[j];
    }
    return sum;
  }

  /// The cosine of the angle between two vectors of equal length, in [-1, 1] up to rounding; 0 if
  /// one of them has no length.
  ///
  /// @throws IllegalArgumentException if their lengths differ
  public static double cosine(float[] a, float[] b) {
    sameLength(a.length, b.length);
    double norms = Math.sqrt((double) dot(a, a, 0) * dot(b, b, 0));
    return norms > 0 ? dot(a, b, 0) / norms : 0;
  }

  /// The vector scaled to Euclidean length 1; the same array when it has that length already (to
  /// 0.1 %) or none at all.
  public static float[] unit(float[] vector) {
    double square = dot(vector, vector, 0);
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

  static void sameLength(int expected, int given) {
    if (expected != given) {
      throw new IllegalArgumentException(
          "vectors compared must have equally many components, but have %d and %d"
              .formatted(expected, given));
    }
  }
}
