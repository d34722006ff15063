package io.mnemogen.tasks.world;

import java.util.random.RandomGenerator;

/// Draws from symmetric Dirichlet distributions with concentration at most 1.
public final class Dirichlet {
  private Dirichlet() {}

  /// Non-negative shares that sum to 1; the smaller `alpha`, the more uneven.
  ///
  /// @param alpha concentration in (0, 1]
  public static double[] draw(int size, double alpha, RandomGenerator random) {
    var shares = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      shares[i] = gamma(alpha, random);
      sum += shares[i];
    }
    for (int i = 0; i < size; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /// An index with the given shares as probabilities.
  public static int pick(double[] shares, RandomGenerator random) {
    double left = random.nextDouble();
    for (int i = 0; i < shares.length - 1; i++) {
      left -= shares[i];
      if (left < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }

  /// Algorithm GS of Ahrens and Dieter (1974), "Computer methods for sampling from gamma, beta,
  /// Poisson and binomial distributions".
  private static double gamma(double alpha, RandomGenerator random) {
    double b = 1 + alpha / StrictMath.E;
    while (true) {
      double p = b * random.nextDouble();
      double u = 1 - random.nextDouble();
      if (p <= 1) {
        double x = StrictMath.pow(p, 1 / alpha);
        if (u <= StrictMath.exp(-x)) {
          return x;
        }
      } else {
        double x = -StrictMath.log((b - p) / alpha);
        if (u <= StrictMath.pow(x, alpha - 1)) {
          return x;
        }
      }
    }
  }
}
