package io.mnemogen.tasks.forget;

import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.GeneratedFamily;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.reading.Courses;

/// Forgetting what has expired or was withdrawn, and nothing else.
///
/// Extras: `worlds` (courses in a suite, 5), `secrets` (in a world, 60).
public final class Forget implements GeneratedFamily {
  /// The catalogue name.
  public static final String NAME = "forget";

  /// What it measures, in one line.
  public static final String IDEA = "forget on request and on expiry: utility minus leak";

  private static final int BUDGET = 128;

  private final Courses courses;

  /// Opens the family.
  ///
  /// @throws io.mnemogen.tasks.TaskProblem if an extra is impossible
  public Forget(TaskOptions options) {
    var extras = new Extras(NAME, options);
    int worlds = extras.integer("worlds", 5, 1, 1000);
    int secrets = extras.integer("secrets", 60, 8, 140);
    extras.check();
    var world = new SecretCourse(secrets, options.budgetOr(BUDGET));
    courses = new Courses(worlds, options.mode(), world);
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
    Codes are told day by day, a turn a sentence: "The code of the gate X is K042." Half of them \
    expire: "Until day 40, the code of the gate X is K042." (the turn's attribute `until` is 40). A \
    quarter is withdrawn later: "Please forget the code of the gate X." Times are days.
    Afterwards every code is asked for (goal and text are "What is the code of the gate X?"; the \
    query's time is the day), half of them dead by then. A question for a living code is right if it \
    is told first for its gate and no dead code of any gate stands in the returned text; one for a \
    dead code if no dead code stands there. A memory that tells nothing is right half the time.
    """;
  }

  @Override
  public boolean forgetting() {
    return true;
  }

  @Override
  public TaskSuite deal(Split split, long seed) {
    return courses.deal(this, split, seed);
  }
}
