package io.mnemogen.tasks.household.house;

import static io.mnemogen.tasks.household.house.Care.CLEAN;
import static io.mnemogen.tasks.household.house.Care.COOL;
import static io.mnemogen.tasks.household.house.Care.HEAT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.random.RandomGenerator;

/// The words of a house: plain English, or pseudo-words that nobody can have learned beforehand.
///
/// @param furniture the kinds of places, those of one room together
/// @param wares the kinds of things
/// @param lamp what gives light
public record Nouns(List<Furniture> furniture, List<Ware> wares, String lamp) {
  /// Everyday words.
  public static final Nouns ENGLISH =
      new Nouns(
          List.of(
              Furniture.open("countertop", "on"),
              Furniture.closed("cabinet"),
              new Furniture("fridge", "in", true, COOL),
              new Furniture("microwave", "in", true, HEAT),
              new Furniture("sinkbasin", "in", false, CLEAN),
              Furniture.open("garbagecan", "in"),
              Furniture.open("bed", "on"),
              Furniture.open("desk", "on"),
              Furniture.closed("drawer"),
              Furniture.open("sofa", "on"),
              Furniture.open("shelf", "on"),
              Furniture.open("sidetable", "on"),
              Furniture.open("toilet", "on"),
              Furniture.closed("safe")),
          List.of(
              Ware.of("apple", CLEAN, HEAT, COOL),
              Ware.of("bread", HEAT, COOL),
              Ware.of("egg", CLEAN, HEAT, COOL),
              Ware.of("lettuce", CLEAN, COOL),
              Ware.of("potato", CLEAN, HEAT, COOL),
              Ware.of("tomato", CLEAN, HEAT, COOL),
              Ware.of("bowl", CLEAN, COOL),
              Ware.of("cup", CLEAN, HEAT, COOL),
              Ware.of("mug", CLEAN, HEAT, COOL),
              Ware.of("plate", CLEAN, HEAT, COOL),
              Ware.of("pan", CLEAN, COOL),
              Ware.of("fork", CLEAN),
              Ware.of("knife", CLEAN),
              Ware.of("spoon", CLEAN),
              Ware.of("cloth", CLEAN),
              Ware.of("soapbar", CLEAN),
              Ware.of("book"),
              Ware.of("cellphone"),
              Ware.of("creditcard"),
              Ware.of("keychain"),
              Ware.of("newspaper"),
              Ware.of("pencil"),
              Ware.of("pillow"),
              Ware.of("vase"),
              Ware.of("watch")),
          "desklamp");

  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";

  /// Copies the lists.
  public Nouns {
    furniture = List.copyOf(furniture);
    wares = List.copyOf(wares);
  }

  /// The same kinds under pseudo-words of three syllables, all different.
  public Nouns scrambled(RandomGenerator random) {
    var words = new LinkedHashSet<String>();
    while (words.size() < furniture.size() + wares.size() + 1) {
      words.add(pseudoWord(random));
    }
    var left = new ArrayList<>(words);
    return new Nouns(
        furniture.stream().map(f -> f.called(left.removeLast())).toList(),
        wares.stream().map(w -> w.called(left.removeLast())).toList(),
        left.removeLast());
  }

  private static String pseudoWord(RandomGenerator random) {
    var word = new StringBuilder();
    for (int syllable = 0; syllable < 3; syllable++) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))).toString();
  }
}
