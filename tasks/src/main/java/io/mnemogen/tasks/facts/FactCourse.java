package io.mnemogen.tasks.facts;

import io.mnemogen.design.memory.Query;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.reading.Courses;
import io.mnemogen.tasks.reading.Lines;
import io.mnemogen.tasks.reading.ReadingEpisode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Makes a course of one world: its facts are told, then questions over one to three of them asked.
///
/// @param people in a world
/// @param questions asked of it
/// @param budget how many tokens of an answer are read
record FactCourse(int people, int questions, int budget) implements Courses.World {
  private static final int SESSION = 4;
  private static final List<List<Relation>> CHAINS =
      List.of(
          List.of(Relation.LIVES_IN),
          List.of(Relation.MANAGER, Relation.LIVES_IN),
          List.of(Relation.FRIEND, Relation.MANAGER, Relation.LIVES_IN),
          List.of(Relation.WORKS_AT),
          List.of(Relation.WORKS_AT, Relation.BASED_IN),
          List.of(Relation.MANAGER, Relation.WORKS_AT, Relation.BASED_IN),
          List.of(Relation.FRIEND),
          List.of(Relation.FRIEND, Relation.WORKS_AT),
          List.of(Relation.FRIEND, Relation.LIVES_IN, Relation.COUNTRY));

  @Override
  public Course course(String id, long seed) {
    var random = new SplittableRandom(seed);
    var world = new FactWorld(people, random);
    List<String> told = world.told().stream().map(f -> f.told(random.nextInt(100))).toList();
    var episodes = new ArrayList<Episode>();
    for (int q = 1; q <= questions; q++) {
      List<Relation> chain = CHAINS.get(q % CHAINS.size());
      List<String> names = world.names(chain.getFirst().subject());
      String start = names.get(random.nextInt(names.size()));
      episodes.add(episode("q%03d".formatted(q), start, chain, world, told.size() + q));
    }
    return new Course(id, Lines.told(told, SESSION), episodes);
  }

  private Episode episode(
      String id, String start, List<Relation> chain, FactWorld world, long time) {
    var evidence = new ArrayList<String>();
    String at = start;
    String asked = start;
    for (Relation relation : chain) {
      Fact fact = world.holds(at, relation);
      evidence.add(fact.told(0));
      at = fact.object();
      asked = relation.phrase(asked);
    }
    String question = "What is " + asked + "?";
    return new ReadingEpisode(
        id,
        Query.begin(question, question, time, budget),
        evidence,
        new FactReader(start, chain, at),
        Lines.asked(id, question, time));
  }
}
