package io.mnemogen.tasks.household.house;

import io.mnemogen.tasks.explorer.Lexicon;
import io.mnemogen.tasks.world.Dirichlet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// A household: its furniture, and where its people usually keep what. What a course is about.
public final class House {
  private static final int PLACES = 18;
  private static final double ALPHA = 0.35;

  private final Nouns nouns;
  private final List<Place> places;
  private final double[][] habits;
  private final int[][] ofKind;
  private final Lexicon lexicon = new Lexicon();
  private final HouseCommands commands;
  private final String opening;

  private House(Nouns nouns, List<Place> places, double[][] habits) {
    this.nouns = nouns;
    this.places = List.copyOf(places);
    this.habits = habits;
    this.ofKind = new int[nouns.furniture().size()][];
    for (int kind = 0; kind < ofKind.length; kind++) {
      int wanted = kind;
      ofKind[kind] =
          places.stream().filter(p -> p.kind() == wanted).mapToInt(Place::index).toArray();
    }
    this.commands = new HouseCommands(lexicon, nouns, this.places);
    this.opening =
        "You are in the middle of a house. Looking quickly around you, you see "
            + Sightings.listed(this.places.stream().map(Place::name).toList())
            + ".";
  }

  /// Draws a house: one piece of every kind of furniture, further ones up to 18 places, and for
  /// every kind of thing a Dirichlet distribution over kinds of furniture.
  public static House draw(long seed, Nouns nouns) {
    var random = new SplittableRandom(seed);
    return new House(nouns, furnish(nouns, random), habits(nouns, random));
  }

  private static List<Place> furnish(Nouns nouns, RandomGenerator random) {
    int kinds = nouns.furniture().size();
    var numbers = new int[kinds];
    Arrays.fill(numbers, 1);
    for (int extra = kinds; extra < PLACES; ) {
      int kind = random.nextInt(kinds);
      if (nouns.furniture().get(kind).care() == null && numbers[kind] < 3) {
        numbers[kind]++;
        extra++;
      }
    }
    var places = new ArrayList<Place>();
    for (int kind = 0; kind < kinds; kind++) {
      Furniture furniture = nouns.furniture().get(kind);
      for (int number = 1; number <= numbers[kind]; number++) {
        places.add(new Place(places.size(), kind, furniture, furniture.noun() + " " + number));
      }
    }
    return places;
  }

  /// One row for every kind of thing, and the lamp's.
  private static double[][] habits(Nouns nouns, RandomGenerator random) {
    var habits = new double[nouns.wares().size() + 1][];
    for (int i = 0; i < habits.length; i++) {
      habits[i] = Dirichlet.draw(nouns.furniture().size(), ALPHA, random);
    }
    return habits;
  }

  /// Its words.
  public Nouns nouns() {
    return nouns;
  }

  /// Its furniture, in a fixed order.
  public List<Place> places() {
    return places;
  }

  /// The words its agent may meet.
  public Lexicon lexicon() {
    return lexicon;
  }

  /// What can be done in it.
  public HouseCommands commands() {
    return commands;
  }

  /// What is seen at the start of every errand.
  public String opening() {
    return opening;
  }

  /// A place where a kind of thing may be, as the habits of the house have it.
  public int placeFor(int ware, RandomGenerator random) {
    return anyOf(Dirichlet.pick(habits[ware], random), random);
  }

  /// A place where the lamp may be.
  public int placeForLamp(RandomGenerator random) {
    return placeFor(nouns.wares().size(), random);
  }

  /// The first place with an appliance.
  public Place appliance(Care care) {
    return places.stream().filter(p -> p.furniture().care() == care).findFirst().orElseThrow();
  }

  /// The first place of a kind.
  public Place firstOf(int kind) {
    return places.get(ofKind[kind][0]);
  }

  private int anyOf(int kind, RandomGenerator random) {
    int[] of = ofKind[kind];
    return of[random.nextInt(of.length)];
  }
}
