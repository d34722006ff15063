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

/// Deals what happens in one house: demonstrations and explorations, then errands to serve.
final class HouseDealer {
  /// After so many commands an errand has failed.
  static final int STEPS = 30;

  /// Logical time between the starts of two errands.
  private static final long DAY = 1_000;

  private final House house;
  private final Errands errands;
  private final long seed;

  HouseDealer(House house, long seed) {
    this.house = house;
    this.errands = new Errands(house);
    this.seed = seed;
  }

  List<Experience> collection(int demonstrations, int explorations) {
    List<HouseQuest> shown = demonstrable(demonstrations);
    List<HouseQuest> explored = errands.draw(explorations, Seeds.of(seed, "explorations"));
    var turns = new ArrayList<Boolean>();
    for (int i = 0; i < demonstrations + explorations; i++) {
      turns.add(i < demonstrations);
    }
    Errands.shuffle(turns, new SplittableRandom(Seeds.of(seed, "order")));
    var shownNext = shown.iterator();
    var exploredNext = explored.iterator();
    var collection = new ArrayList<Experience>();
    for (boolean show : turns) {
      int number = collection.size() + 1;
      Journey journey =
          show
              ? demonstrate(shownNext.next(), number)
              : WorldEpisode.explore(exploredNext.next(), "", number * DAY, rules("look", number));
      collection.add(journey.lived((show ? "demonstration-" : "exploration-") + number));
    }
    return collection;
  }

  List<Episode> deployment(int count, int budget, int before) {
    var dealt = new ArrayList<Episode>();
    for (HouseQuest quest : errands.draw(count, Seeds.of(seed, "deployment"))) {
      int number = dealt.size() + 1;
      long time = (before + number) * DAY;
      Query query = Query.begin(quest.goal().text(), house.opening(), time, budget);
      dealt.add(new WorldEpisode("errand-" + number, quest, query, rules("serve", number)));
    }
    return dealt;
  }

  /// Quests an expert who searches in random order solves within the steps.
  private List<HouseQuest> demonstrable(int count) {
    var found = new ArrayList<HouseQuest>();
    List<HouseQuest> drawn = errands.draw(4 * count + 24, Seeds.of(seed, "demonstrations"));
    for (int i = 0; found.size() < count && i < drawn.size(); i++) {
      if (search(drawn.get(i), 0).size() <= STEPS) {
        found.add(drawn.get(i));
      }
    }
    return found;
  }

  private Journey demonstrate(HouseQuest quest, int number) {
    var journey = new Journey(quest, number * DAY);
    search(quest, 0).forEach(journey::step);
    return journey;
  }

  private List<Command> search(HouseQuest quest, int number) {
    long order = Seeds.of(seed, "search", number, quest.goal());
    return Expert.search(quest, Errands.order(house.places().size(), new SplittableRandom(order)));
  }

  private WorldEpisode.Rules rules(String purpose, int number) {
    return new WorldEpisode.Rules(STEPS, house.lexicon(), Seeds.of(seed, purpose, number));
  }
}
