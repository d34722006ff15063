package io.mnemogen.tasks.forget;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.reading.Courses;
import io.mnemogen.tasks.reading.Lines;
import io.mnemogen.tasks.reading.PseudoNames;
import io.mnemogen.tasks.reading.ReadingEpisode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Makes a course of one keyring: codes are told; a quarter of them has expired when all are asked
/// for, a quarter will expire later, and a quarter has been withdrawn.
///
/// @param secrets how many codes
/// @param budget how many tokens of an answer are read
record SecretCourse(int secrets, int budget) implements Courses.World {
  @Override
  public Course course(String id, long seed) {
    var random = new SplittableRandom(seed);
    List<Secret> all = secrets(random);
    long now = 2L * secrets + 1;
    List<String> dead = all.stream().filter(s -> !s.lives(now)).map(Secret::code).toList();
    var episodes = new ArrayList<Episode>();
    for (Secret secret : all) {
      episodes.add(episode("q%03d".formatted(secret.told()), secret, now, dead));
    }
    return new Course(id, told(all), episodes);
  }

  private List<Secret> secrets(RandomGenerator random) {
    var things = new PseudoNames(random);
    var all = new ArrayList<Secret>();
    for (int told = 1; told <= secrets; told++) {
      String code = "%s%03d".formatted((char) ('A' + random.nextInt(26)), told * 7 % 1000);
      int later = random.nextInt(told + 1, 2 * secrets + 1);
      int fate = told % 4;
      all.add(
          new Secret(
              "the gate " + things.next(),
              code,
              told,
              switch (fate) {
                case 1 -> later;
                case 2 -> 3 * secrets + told;
                default -> Secret.NEVER;
              },
              fate == 3 ? later : Secret.NEVER));
    }
    return all;
  }

  private List<Experience> told(List<Secret> all) {
    var lived = new ArrayList<Experience>();
    for (int day = 1; day <= 2 * secrets; day++) {
      var turns = new ArrayList<Turn>();
      for (Secret secret : all) {
        if (secret.told() == day) {
          var attributes = new LinkedHashMap<String, String>();
          if (secret.until() != Secret.NEVER) {
            attributes.put("until", String.valueOf(secret.until()));
          }
          turns.add(new Turn("user", secret.sentence(), day, 0, attributes));
        }
        if (secret.withdrawn() == day) {
          turns.add(Turn.of("user", secret.withdrawal(), day));
        }
      }
      if (!turns.isEmpty()) {
        lived.add(new Experience("day-" + day, "", turns, day, Outcome.of(0, true)));
      }
    }
    return lived;
  }

  private Episode episode(String id, Secret secret, long now, List<String> dead) {
    String question = "What is the code of " + secret.thing() + "?";
    return new ReadingEpisode(
        id,
        Query.begin(question, question, now, budget),
        secret.lives(now) ? List.of(secret.sentence()) : List.of(),
        new SecretReader(secret, now, dead),
        Lines.asked(id, question, now));
  }
}
