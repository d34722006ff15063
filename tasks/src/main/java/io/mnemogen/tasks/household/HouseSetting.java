package io.mnemogen.tasks.household;

import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.Lexicon;
import io.mnemogen.tasks.household.house.House;
import io.mnemogen.tasks.household.house.Nouns;
import io.mnemogen.tasks.world.Setting;
import io.mnemogen.tasks.world.Shuffle;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// A household in its house; with a shift, in two houses one after the other.
final class HouseSetting implements Setting<HouseQuest> {
  /// The part of a course that follows a shift.
  static final String AFTER_SHIFT = "after-shift";

  private final HouseholdOptions options;
  private final List<Errand> served;
  private final Errands errands;
  private final Errands later;

  /// @param scramble whether nouns are pseudo-words
  /// @param episodes how many errands are served
  HouseSetting(HouseholdOptions options, boolean scramble, int episodes, long seed) {
    this.options = options;
    Nouns nouns =
        scramble
            ? Nouns.ENGLISH.scrambled(new SplittableRandom(Seeds.of(seed, "nouns")))
            : Nouns.ENGLISH;
    boolean persistent = options.variant() == Variant.PERSISTENT;
    served = Errands.kinds(episodes, Seeds.of(seed, "kinds"));
    errands = new Errands(House.draw(Seeds.of(seed, "house"), nouns), persistent, seed);
    later = new Errands(House.draw(Seeds.of(seed, "later house"), nouns), persistent, seed);
  }

  @Override
  public HouseQuest draw(Purpose purpose, int number, RandomGenerator random) {
    Errand kind =
        purpose == Purpose.SERVE
            ? served.get(number - 1 - options.sizes().collected())
            : Errand.any(random);
    return (part(number).isEmpty() ? errands : later).draw(kind, number, random);
  }

  @Override
  public List<Command> show(HouseQuest quest, RandomGenerator random) {
    return Expert.search(quest, Shuffle.numbers(quest.house().places().size(), random));
  }

  @Override
  public Lexicon lexicon(HouseQuest quest) {
    return quest.house().lexicon();
  }

  @Override
  public String part(int number) {
    boolean after = number > options.sizes().collected() + served.size() / 2;
    return options.variant() == Variant.SHIFT && after ? AFTER_SHIFT : "";
  }
}
