package io.mnemogen.tasks.preferences;

import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.GeneratedFamily;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.reading.Courses;

/// Guessing the next choice of people whose tastes change. Always online.
///
/// Extras: `worlds` (courses in a suite, 5), `people` (in a world, 5), `choices` (in a world, 200).
public final class Preferences implements GeneratedFamily {
  /// The catalogue name.
  public static final String NAME = "preferences";

  /// What it measures, in one line.
  public static final String IDEA = "guess the next choice of people whose hidden tastes change";

  private static final int BUDGET = 192;

  private final Courses courses;

  /// Opens the family.
  ///
  /// @throws io.mnemogen.tasks.TaskProblem if an extra is impossible
  public Preferences(TaskOptions options) {
    var extras = new Extras(NAME, options);
    int worlds = extras.integer("worlds", 5, 1, 1000);
    int people = extras.integer("people", 5, 1, 1000);
    int choices = extras.integer("choices", 200, 10, 100_000);
    extras.check();
    var world = new PreferenceCourse(people, choices, options.budgetOr(BUDGET));
    courses = new Courses(worlds, Mode.ONLINE, world);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String idea() {
    return IDEA;
  }

  @Override
  public String description() {
    return """
    People choose one of four places to eat, again and again. The goal is "What does X choose?", the \
    text lists what there is: "X chooses between: thai, cheap, near, quiet; …". Afterwards the \
    choice is lived through, a turn a sentence: "X chose thai, cheap, near, quiet." and three like \
    "X passed over …". Every person has a hidden worth for every trait; half-way through all are \
    drawn anew, without notice.
    A fixed reader guesses: sentences about X with "chose" or "likes" speak for the traits named, \
    "dislikes" against them, "passed over" a third as much; the r-th counts 1 / (r + 7). Sentences \
    need not be quotations: "X likes thai, near." will do. Counted is the share guessed right, from \
    the first choice on; guessing blindly gives a quarter.
    """;
  }

  @Override
  public TaskSuite deal(Split split, long seed) {
    return courses.deal(this, split, seed);
  }
}
