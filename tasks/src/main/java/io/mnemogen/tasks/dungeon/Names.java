package io.mnemogen.tasks.dungeon;

import io.mnemogen.tasks.reading.PseudoNames;
import io.mnemogen.tasks.world.Shuffle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// The words of a dungeon: plain English, or pseudo-words that nobody can have learned beforehand.
/// Every name is one word and occurs once.
///
/// @param chambers names of chambers
/// @param mouths names of the mouths of passages
/// @param monsters what lurks
/// @param relics what is to be carried out
/// @param charms what monsters fear
/// @param keys what opens chests
/// @param chests what is opened
record Names(
    List<String> chambers,
    List<String> mouths,
    List<String> monsters,
    List<String> relics,
    List<String> charms,
    List<String> keys,
    List<String> chests) {
  /// The way out, called the same everywhere.
  static final String STAIRS = "stairs";

  /// Everyday words.
  static final Names ENGLISH =
      new Names(
          List.of(
              "crypt",
              "cavern",
              "barracks",
              "shrine",
              "larder",
              "forge",
              "prison",
              "ossuary",
              "cistern",
              "temple",
              "armoury",
              "throneroom",
              "mine",
              "catacomb"),
          List.of(
              "tunnel",
              "archway",
              "crawlway",
              "bridge",
              "ladder",
              "sewer",
              "chute",
              "rift",
              "gully",
              "ramp",
              "shaft",
              "culvert",
              "corridor",
              "portcullis",
              "trapdoor",
              "hatch",
              "grate",
              "crevice",
              "doorway",
              "gate",
              "drain",
              "vent",
              "burrow",
              "fissure",
              "gap",
              "curtain",
              "well",
              "hollow"),
          List.of("troll", "ghoul", "wraith", "basilisk"),
          List.of("amulet", "crown", "orb", "chalice"),
          List.of("torch", "bell", "garlic", "mirror"),
          List.of("ironkey", "brasskey", "silverkey"),
          List.of("coffer", "casket", "strongbox"));

  Names {
    chambers = List.copyOf(chambers);
    mouths = List.copyOf(mouths);
    monsters = List.copyOf(monsters);
    relics = List.copyOf(relics);
    charms = List.copyOf(charms);
    keys = List.copyOf(keys);
    chests = List.copyOf(chests);
  }

  /// As many pseudo-words, all different.
  Names scrambled(RandomGenerator random) {
    var words = new PseudoNames(random);
    return new Names(
        other(chambers, words),
        other(mouths, words),
        other(monsters, words),
        other(relics, words),
        other(charms, words),
        other(keys, words),
        other(chests, words));
  }

  /// The same with chambers and mouths in random order.
  Names shuffled(RandomGenerator random) {
    var first = new ArrayList<>(chambers);
    Shuffle.of(first, random);
    var second = new ArrayList<>(mouths);
    Shuffle.of(second, random);
    return new Names(first, second, monsters, relics, charms, keys, chests);
  }

  /// What can be carried: relics, then charms, then keys.
  List<String> things() {
    var things = new ArrayList<>(relics);
    things.addAll(charms);
    things.addAll(keys);
    return things;
  }

  /// The position of a charm among all things.
  int charm(int rank) {
    return relics.size() + rank;
  }

  /// The position of a key among all things.
  int key(int rank) {
    return relics.size() + charms.size() + rank;
  }

  private static List<String> other(List<String> names, PseudoNames words) {
    return names.stream().map(name -> words.next().toLowerCase(Locale.ROOT)).toList();
  }
}
