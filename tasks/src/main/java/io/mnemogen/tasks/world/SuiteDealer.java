package io.mnemogen.tasks.world;

import io.mnemogen.tasks.ContentHash;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskSuite;
import java.util.ArrayList;
import java.util.function.BiFunction;

/// Deals the suites of a family of sequential worlds: every split has courses of its own, and so
/// has [Split#ALL], for tables.
///
/// @param <Q> the family's quests
/// @param family whose name and version address the suite
/// @param mode whether memories go on learning
/// @param sizes how much is dealt
/// @param place what a course is called: `realm` gives `realm-1`, `realm-2`, …
/// @param settings the setting of a course, for its split and seed
public record SuiteDealer<Q extends Quest>(
    TaskFamily family,
    Mode mode,
    CourseSizes sizes,
    String place,
    BiFunction<Split, Long, Setting<Q>> settings) {
  /// The suite of a split and a seed.
  public TaskSuite deal(Split split, long seed) {
    var hash = new ContentHash();
    var courses = new ArrayList<Course>();
    for (int i = 0; i < sizes.familiesOf(split); i++) {
      long own = Seeds.of(seed, family.name(), family.version(), split, i);
      courses.add(
          new CourseDealer<>(settings.apply(split, own), sizes, own)
              .deal(place + "-" + (i + 1), sizes.episodesOf(split), hash));
    }
    return new TaskSuite(family.name(), family.version(), seed, split, mode, hash.hex(), courses);
  }
}
