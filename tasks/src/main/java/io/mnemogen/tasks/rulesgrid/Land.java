package io.mnemogen.tasks.rulesgrid;

import io.mnemogen.tasks.reading.PseudoNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// A language for rules: which words mean which effect. What a course is about.
///
/// @param things what levels hold, each written with its own name; the last are fences
/// @param words the words for properties
/// @param meanings the effect of each word
record Land(List<String> things, List<String> words, List<Effect> meanings) {
  /// How many kinds of fences there are.
  static final int FENCES = 3;

  private static final List<String> ENGLISH =
      List.of(
          "flag", "ball", "gem", "star", "boat", "tree", "skull", "lamp", "drum", "rose", "hedge",
          "wall", "ditch");

  Land {
    things = List.copyOf(things);
    words = List.copyOf(words);
    meanings = List.copyOf(meanings);
  }

  /// Draws a language.
  ///
  /// @param scramble whether things have names nobody has heard before
  static Land draw(boolean scramble, long seed) {
    var names = new PseudoNames(new SplittableRandom(seed));
    var meanings = new ArrayList<Effect>();
    for (Effect effect : Effect.values()) {
      meanings.addAll(Collections.nCopies(effect.words(), effect));
    }
    List<String> words = next(names, meanings.size());
    return new Land(scramble ? next(names, ENGLISH.size()) : ENGLISH, words, meanings);
  }

  /// How many kinds of things can be reached.
  int goals() {
    return things.size() - FENCES;
  }

  /// One of the words for an effect.
  int any(Effect effect, RandomGenerator random) {
    return meanings.indexOf(effect) + random.nextInt(effect.words());
  }

  private static List<String> next(PseudoNames names, int count) {
    return Stream.generate(() -> names.next().toLowerCase(Locale.ROOT)).limit(count).toList();
  }
}
