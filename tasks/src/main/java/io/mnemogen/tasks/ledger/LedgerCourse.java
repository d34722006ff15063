package io.mnemogen.tasks.ledger;

import io.mnemogen.design.memory.Query;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.reading.Courses;
import io.mnemogen.tasks.reading.Lines;
import io.mnemogen.tasks.reading.PseudoNames;
import io.mnemogen.tasks.reading.ReadingEpisode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Makes a course of one village: purchases day by day, then questions about them.
///
/// @param people who buy
/// @param events how many purchases in all
/// @param questions asked afterwards
/// @param budget how many tokens of an answer are read
record LedgerCourse(int people, int events, int questions, int budget) implements Courses.World {
  private static final int SESSION = 6;
  private static final List<String> GOODS =
      List.of("apples", "candles", "ropes", "nails", "eggs", "bricks", "loaves", "lamps");

  @Override
  public Course course(String id, long seed) {
    var random = new SplittableRandom(seed);
    var fresh = new PseudoNames(random);
    List<String> names = java.util.stream.Stream.generate(fresh::next).limit(people).toList();
    var purchases = new ArrayList<Purchase>();
    for (int day = 1; day <= events; day++) {
      purchases.add(new Purchase(day, pick(names, random), random.nextInt(2, 10), good(random)));
    }
    var episodes = new ArrayList<Episode>();
    for (int q = 1; q <= questions; q++) {
      Ask ask = Ask.values()[q % Ask.values().length];
      Purchase one = purchases.get(random.nextInt(purchases.size()));
      episodes.add(episode("q%03d".formatted(q), ask, one, purchases));
    }
    List<String> told = purchases.stream().map(Purchase::told).toList();
    return new Course(id, Lines.told(told, SESSION), episodes);
  }

  private Episode episode(String id, Ask ask, Purchase about, List<Purchase> all) {
    String who = about.who();
    String what = about.what();
    String right = ask.answer(all.stream().filter(p -> p.who().equals(who)).toList(), what);
    String question = ask.question(who, what);
    long time = events + 1;
    return new ReadingEpisode(
        id,
        Query.begin(question, question, time, budget),
        List.of(ask.summary(who, what, right)),
        new LedgerReader(ask, who, what, right),
        Lines.asked(id, question, time));
  }

  /// Frequent goods and rare ones: the chance halves with every second.
  private static String good(RandomGenerator random) {
    int at = 0;
    while (at < GOODS.size() - 1 && random.nextDouble() > 0.4) {
      at++;
    }
    return GOODS.get(at);
  }

  private static String pick(List<String> names, RandomGenerator random) {
    return names.get(random.nextInt(names.size()));
  }
}
