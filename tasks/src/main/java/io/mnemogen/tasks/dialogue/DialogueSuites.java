package io.mnemogen.tasks.dialogue;

import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskSuite;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Deals suites of conversations for a family. A conversation's course is made once and shared by
/// all suites, with what it remembers of passages already searched.
public final class DialogueSuites {
  private final Rotation rotation;
  private final Courses courses;
  private final Mode mode;
  private final Map<Conversation, Course> made = new ConcurrentHashMap<>();

  /// @param rotation which conversations belong to which split
  /// @param courses makes a course of each
  /// @param mode whether memory learns during deployment
  public DialogueSuites(Rotation rotation, Courses courses, Mode mode) {
    this.rotation = rotation;
    this.courses = courses;
    this.mode = mode;
  }

  /// The suite of a family, split and seed.
  ///
  /// @throws io.mnemogen.tasks.TaskProblem if there are too few conversations to split
  public TaskSuite deal(TaskFamily family, Split split, long seed) {
    List<Conversation> part = rotation.part(split, seed);
    List<Course> dealt = part.stream().map(c -> made.computeIfAbsent(c, courses::of)).toList();
    return new TaskSuite(
        family.name(), family.version(), seed, split, mode, courses.hash(part), dealt);
  }
}
