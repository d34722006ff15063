package io.mnemogen.tasks.preferences;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.reading.Courses;
import io.mnemogen.tasks.reading.PseudoNames;
import io.mnemogen.tasks.reading.ReadingEpisode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Makes a course of one town: people take turns choosing; half-way everyone's taste is drawn anew.
///
/// @param people who choose
/// @param choices how many choices in all
/// @param budget how many tokens of an answer are read
record PreferenceCourse(int people, int choices, int budget) implements Courses.World {
  private static final int DISHES = 4;

  @Override
  public Course course(String id, long seed) {
    var random = new SplittableRandom(seed);
    var fresh = new PseudoNames(random);
    List<String> names = Stream.generate(fresh::next).limit(people).toList();
    List<Taste> tastes = new ArrayList<>();
    var episodes = new ArrayList<Episode>();
    for (int n = 1; n <= choices; n++) {
      if (n == 1 || n == choices / 2 + 1) {
        tastes = Stream.generate(() -> Taste.draw(random)).limit(people).toList();
      }
      int who = random.nextInt(people);
      List<Dish> dishes = Stream.generate(() -> Dish.draw(random)).limit(DISHES).toList();
      int right = tastes.get(who).choose(dishes);
      boolean late = n > choices * 4 / 5;
      episodes.add(episode(n, new ChoiceReader(names.get(who), dishes, right, late)));
    }
    return new Course(id, List.of(), episodes);
  }

  private Episode episode(int n, ChoiceReader reader) {
    String who = reader.who();
    List<String> offers = reader.dishes().stream().map(Dish::told).toList();
    String text = who + " chooses between: " + String.join("; ", offers) + ".";
    String goal = "What does " + who + " choose?";
    String chosen = who + " chose " + offers.get(reader.right()) + ".";
    var turns = new ArrayList<Turn>();
    turns.add(Turn.of("user", chosen, n));
    for (int i = 0; i < offers.size(); i++) {
      if (i != reader.right()) {
        turns.add(Turn.of("user", who + " passed over " + offers.get(i) + ".", n));
      }
    }
    String id = "choice-%03d".formatted(n);
    return new ReadingEpisode(
        id,
        Query.begin(goal, text, n, budget),
        List.of(chosen),
        reader,
        new Experience(id, goal, turns, n, Outcome.of(0, false)));
  }
}
