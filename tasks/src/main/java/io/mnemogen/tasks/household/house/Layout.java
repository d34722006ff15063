package io.mnemogen.tasks.household.house;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Where everything is at the start of an errand. Never changed.
public final class Layout {
  /// Where a thing is that is not in the house.
  public static final int ABSENT = -1;

  private static final double PRESENT = 0.8;
  private static final double SECOND = 0.15;

  /// The chance of a thing to be moved from one day to the next.
  private static final double MOVED = 0.05;

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
  public static Layout draw(House house, int ware, int number, RandomGenerator random) {
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
    return new Layout(places, house.placeForLamp(random));
  }

  /// Every kind of thing, every other one of them twice, laid out by the habits of the house.
  public static Layout full(House house, RandomGenerator random) {
    int wares = house.nouns().wares().size();
    var places = new int[wares * HouseCommands.NUMBERS];
    for (int t = 0; t < places.length; t++) {
      boolean second = t % HouseCommands.NUMBERS > 0;
      places[t] =
          second && random.nextBoolean()
              ? ABSENT
              : house.placeFor(t / HouseCommands.NUMBERS, random);
    }
    return new Layout(places, house.placeForLamp(random));
  }

  /// The next day: most is where it was, a few things are where else they may be.
  public Layout moved(House house, RandomGenerator random) {
    int[] moved = places.clone();
    for (int t = 0; t < moved.length; t++) {
      if (moved[t] != ABSENT && random.nextDouble() < MOVED) {
        moved[t] = house.placeFor(t / HouseCommands.NUMBERS, random);
      }
    }
    return new Layout(moved, random.nextDouble() < MOVED ? house.placeForLamp(random) : lamp);
  }

  /// How many things of a kind are there.
  public int count(int ware) {
    int count = 0;
    for (int i = 0; i < HouseCommands.NUMBERS; i++) {
      count += places[ware * HouseCommands.NUMBERS + i] != ABSENT ? 1 : 0;
    }
    return count;
  }

  /// A copy of where every thing is, by thing; [#ABSENT] when it is not in the house.
  public int[] places() {
    return places.clone();
  }

  /// The place of a thing.
  public int place(int thing) {
    return places[thing];
  }

  /// The place of the lamp.
  public int lamp() {
    return lamp;
  }

  @Override
  public String toString() {
    return Arrays.toString(places) + " lamp " + lamp;
  }
}
