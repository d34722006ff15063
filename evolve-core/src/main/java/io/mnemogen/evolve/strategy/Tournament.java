package io.mnemogen.evolve.strategy;

import io.mnemogen.evolve.Specimen;
import java.util.List;
import java.util.random.RandomGenerator;

/// The better of two drawn at random.
final class Tournament {
  private Tournament() {}

  /// The winner by training quality; a specimen may meet itself.
  static Specimen winner(List<Specimen> among, RandomGenerator random) {
    Specimen one = among.get(random.nextInt(among.size()));
    Specimen two = among.get(random.nextInt(among.size()));
    return two.quality() > one.quality() ? two : one;
  }
}
