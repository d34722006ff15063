package io.mnemogen.tasks.household;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Query;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.world.Command;
import io.mnemogen.tasks.world.Journey;
import io.mnemogen.tasks.world.WorldEpisode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Deals what happens in one household: demonstrations and explorations, then errands to serve.
/// Everything that happens has a number, from 1, in order of time.
final class HouseDealer {
  /// After so many commands an errand has failed.
  static final int STEPS = 30;

  /// The part of a course that follows a shift.
  static final String AFTER_SHIFT = "after-shift";

  /// Logical time between the starts of two errands.
  private static final long DAY = 1_000;

  private final HouseholdOptions options;
  private final long seed;
  private final Errands errands;
  private final Errands later;

  /// @param scramble whether nouns are pseudo-words
  HouseDealer(HouseholdOptions options, boolean scramble, long seed) {
    this.options = options;
    this.seed = seed;
    Nouns nouns =
        scramble
            ? Nouns.ENGLISH.scrambled(new SplittableRandom(Seeds.of(seed, "nouns")))
            : Nouns.ENGLISH;
    boolean persistent = options.variant() == Variant.PERSISTENT;
    House house = House.draw(Seeds.of(seed, "house"), nouns);
    errands = new Errands(house, persistent, seed);
    later =
        options.variant() == Variant.SHIFT
            ? new Errands(House.draw(Seeds.of(seed, "later house"), nouns), persistent, seed)
            : errands;
  }

  List<Experience> collection() {
    int shown = options.demonstrations();
    int explored = options.explorations();
    var shows = new ArrayList<Boolean>();
    for (int i = 0; i < shown + explored; i++) {
      shows.add(i < shown);
    }
    Shuffle.of(shows, new SplittableRandom(Seeds.of(seed, "order")));
    var collection = new ArrayList<Experience>();
    for (boolean show : shows) {
      int number = collection.size() + 1;
      collection.add(show ? demonstrated(number) : explored(number));
    }
    return collection;
  }

  List<Episode> deployment(int count) {
    int before = options.demonstrations() + options.explorations();
    var dealt = new ArrayList<Episode>();
    for (Errand kind : Errands.kinds(count, Seeds.of(seed, "kinds served"))) {
      boolean shifted = options.variant() == Variant.SHIFT && dealt.size() >= count / 2;
      Errands from = shifted ? later : errands;
      int number = before + dealt.size() + 1;
      HouseQuest quest = from.draw(kind, number, random("serve", number));
      Query query =
          Query.begin(quest.goal().text(), quest.house().opening(), number * DAY, options.budget());
      dealt.add(
          new WorldEpisode(
              "errand-" + (dealt.size() + 1),
              quest,
              query,
              rules(quest, "serve", number).in(shifted ? AFTER_SHIFT : "")));
    }
    return dealt;
  }

  private Experience explored(int number) {
    SplittableRandom random = random("explore", number);
    HouseQuest quest = errands.draw(Errand.any(random), number, random);
    return WorldEpisode.explore(quest, "", number * DAY, rules(quest, "explore", number))
        .lived("exploration-" + number);
  }

  /// An errand an expert who searches in random order does within the steps.
  private Experience demonstrated(int number) {
    SplittableRandom random = random("show", number);
    while (true) {
      HouseQuest quest = errands.draw(Errand.any(random), number, random);
      int[] order = Shuffle.numbers(quest.house().places().size(), random);
      List<Command> plan = Expert.search(quest, order);
      if (plan.size() <= STEPS) {
        var journey = new Journey(quest, number * DAY);
        plan.forEach(journey::step);
        return journey.lived("demonstration-" + number);
      }
    }
  }

  private SplittableRandom random(String purpose, int number) {
    return new SplittableRandom(Seeds.of(seed, purpose, number));
  }

  private WorldEpisode.Rules rules(HouseQuest quest, String purpose, int number) {
    return new WorldEpisode.Rules(
        STEPS, quest.house().lexicon(), Seeds.of(seed, purpose, number, "agent"), "");
  }
}
