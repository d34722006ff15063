package io.mnemogen.tasks.household;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Where everything is at the start of an errand. Never changed.
final class Layout {
  static final int ABSENT = -1;

  private static final double PRESENT = 0.8;
  private static final double SECOND = 0.15;

  private final int[] places;
  private final int lamp;

  private Layout(int[] places, int lamp) {
    this.places = places;
    this.lamp = lamp;
  }

  /// Lays out a house as its people use to.
  ///
  /// @param ware what is certainly there
  /// @param number how many of it, exactly
  static Layout draw(House house, int ware, int number, RandomGenerator random) {
    int wares = house.nouns().wares().size();
    var places = new int[wares * HouseCommands.NUMBERS];
    Arrays.fill(places, ABSENT);
    for (int w = 0; w < wares; w++) {
      int there = number;
      if (w != ware) {
        there = random.nextDouble() < PRESENT ? 1 : 0;
        there += there == 1 && random.nextDouble() < SECOND ? 1 : 0;
      }
      for (int i = 0; i < there; i++) {
        places[w * HouseCommands.NUMBERS + i] = house.placeFor(w, random);
      }
    }
    return new Layout(places, house.placeForLamp(new SplittableRandom(random.nextLong())));
  }

  /// A copy of where every thing is, by thing; [#ABSENT] when it is not in the house.
  int[] places() {
    return places.clone();
  }

  int place(int thing) {
    return places[thing];
  }

  int lamp() {
    return lamp;
  }

  @Override
  public String toString() {
    return Arrays.toString(places) + " lamp " + lamp;
  }
}
