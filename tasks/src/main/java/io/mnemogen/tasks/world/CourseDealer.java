package io.mnemogen.tasks.world;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Query;
import io.mnemogen.tasks.ContentHash;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.world.Setting.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Deals what happens in one setting: demonstrations and explorations in random order, then quests
/// to serve. Everything that happens has a number, from 1, in order of time.
///
/// @param <Q> the setting's quests
/// @param setting where the quests come from
/// @param sizes how much is dealt
/// @param seed everything derives from it
public record CourseDealer<Q extends Quest>(Setting<Q> setting, CourseSizes sizes, long seed) {
  /// Logical time between the starts of two quests.
  private static final long DAY = 1_000;

  /// The whole course; its content is added to the hash.
  ///
  /// @param episodes how many quests are served
  public Course deal(String id, int episodes, ContentHash hash) {
    List<Experience> collection = collection();
    List<WorldEpisode> deployment = deployment(episodes);
    hash.add(id);
    collection.forEach(hash::add);
    deployment.forEach(episode -> hash.add(episode.query()).add(episode.fingerprint()));
    return new Course(id, collection, List.<Episode>copyOf(deployment));
  }

  private List<Experience> collection() {
    var shows = new ArrayList<Boolean>();
    for (int i = 0; i < sizes.collected(); i++) {
      shows.add(i < sizes.demonstrations());
    }
    Shuffle.of(shows, new SplittableRandom(Seeds.of(seed, "order")));
    var collection = new ArrayList<Experience>();
    for (boolean show : shows) {
      int number = collection.size() + 1;
      collection.add(show ? shown(number) : explored(number));
    }
    return collection;
  }

  private List<WorldEpisode> deployment(int count) {
    var dealt = new ArrayList<WorldEpisode>();
    while (dealt.size() < count) {
      int number = sizes.collected() + dealt.size() + 1;
      Q quest = setting.draw(Purpose.SERVE, number, random(Purpose.SERVE, number));
      Query query =
          Query.begin(
              quest.goal().text(), quest.start().observation(), number * DAY, sizes.budget());
      dealt.add(
          new WorldEpisode(
              "quest-" + (dealt.size() + 1), quest, query, rules(quest, Purpose.SERVE, number)));
    }
    return dealt;
  }

  private Experience explored(int number) {
    Q quest = setting.draw(Purpose.EXPLORE, number, random(Purpose.EXPLORE, number));
    return WorldEpisode.explore(quest, "", number * DAY, rules(quest, Purpose.EXPLORE, number))
        .lived("exploration-" + number);
  }

  /// A quest the expert solves within the steps.
  private Experience shown(int number) {
    SplittableRandom random = random(Purpose.SHOW, number);
    while (true) {
      Q quest = setting.draw(Purpose.SHOW, number, random);
      List<Command> way = setting.show(quest, random);
      if (way.size() <= sizes.steps()) {
        var journey = new Journey(quest, number * DAY);
        way.forEach(journey::step);
        return journey.lived("demonstration-" + number);
      }
    }
  }

  private SplittableRandom random(Purpose purpose, int number) {
    return new SplittableRandom(Seeds.of(seed, purpose, number));
  }

  private WorldEpisode.Rules rules(Q quest, Purpose purpose, int number) {
    return new WorldEpisode.Rules(
        sizes.steps(),
        setting.lexicon(quest),
        Seeds.of(seed, purpose, number, "agent"),
        purpose == Purpose.SERVE ? setting.part(number) : "");
  }
}
