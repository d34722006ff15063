package io.mnemogen.tasks.reading;

import io.mnemogen.tasks.ContentHash;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskSuite;
import java.util.ArrayList;
import java.util.List;

/// Deals suites of generated courses: every split and seed has worlds of its own, so that nothing a
/// search has seen is ever tested.
///
/// @param count courses in a suite; [Split#ALL] has those of the other three
/// @param mode whether memory learns during deployment
/// @param world makes a course
public record Courses(int count, Mode mode, World world) {
  /// Makes one course.
  @FunctionalInterface
  public interface World {
    /// The course of this id, whose deployment is of [ReadingEpisode]s; equal seeds give equal
    /// courses.
    Course course(String id, long seed);
  }

  /// The suite of a family, split and seed.
  public TaskSuite deal(TaskFamily family, Split split, long seed) {
    var dealt = new ArrayList<Course>();
    List<Split> splits =
        split == Split.ALL ? List.of(Split.TRAIN, Split.VALIDATION, Split.TEST) : List.of(split);
    for (Split part : splits) {
      for (int i = 1; i <= count; i++) {
        String id = (part + "-" + i).toLowerCase(java.util.Locale.ROOT);
        dealt.add(world.course(id, Seeds.of(seed, family.name(), id)));
      }
    }
    return new TaskSuite(family.name(), family.version(), seed, split, mode, hash(dealt), dealt);
  }

  private static String hash(List<Course> courses) {
    var hash = new ContentHash();
    for (Course course : courses) {
      hash.add(course.id());
      course.collection().forEach(hash::add);
      for (Episode episode : course.deployment()) {
        var asked = (ReadingEpisode) episode;
        hash.add(asked.query()).add(asked.afterwards());
        asked.evidence().forEach(hash::add);
      }
    }
    return hash.hex();
  }
}
