package io.mnemogen.tasks.intents;

import io.mnemogen.design.memory.Query;
import io.mnemogen.tasks.ContentHash;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.intents.IntentEpisode.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// Makes one course of every stream.
///
/// @param streams which, in order
/// @param length how many texts arrive in each
/// @param budget how many tokens of an answer are read
/// @param capacity how much memory may hold
record IntentCourses(List<Stream> streams, int length, int budget, Capacity capacity) {
  IntentCourses {
    streams = List.copyOf(streams);
  }

  /// The courses dealt from a pool of texts for a seed.
  List<Course> deal(List<Labelled> pool, long seed) {
    return streams.stream().map(s -> course(s, pool, Seeds.of(seed, s.label()))).toList();
  }

  /// The hash of everything courses show and count.
  String hash(List<Course> courses) {
    var hash = new ContentHash().add(capacity.units()).add(capacity.bytes());
    for (Course course : courses) {
      hash.add(course.id());
      for (Episode episode : course.deployment()) {
        Arrival arrival = ((IntentEpisode) episode).arrival();
        hash.add(episode.query()).add(arrival.truth()).add(arrival.revealed());
      }
    }
    return hash.hex();
  }

  private Course course(Stream stream, List<Labelled> pool, long seed) {
    var random = new SplittableRandom(seed);
    var texts = new ArrayList<>(pool);
    Collections.shuffle(texts, random);
    List<Labelled> drawn = texts.subList(0, Math.min(length, texts.size()));
    List<Arrival> arrivals = stream.arrange(drawn, random);
    var episodes = new ArrayList<Episode>();
    for (Arrival arrival : arrivals) {
      int n = episodes.size();
      var rules = new Rules(capacity, n >= arrivals.size() * 4 / 5);
      var query = Query.begin(arrival.text(), arrival.text(), n + 1, budget);
      String id = "%s-%04d".formatted(stream.label(), n + 1);
      episodes.add(new IntentEpisode(id, query, arrival, stream, rules));
    }
    return new Course(stream.label(), List.of(), episodes);
  }
}
